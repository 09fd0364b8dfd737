package dev.soundingboard.standing;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.standing.StandingCommand.Save;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What, when and how long somebody went to (M4).
 *
 * @param points CPD points; null for none
 */
@Embeddable
record Attended(
        String kind,
        LocalDate held,
        BigDecimal hours,
        @Nullable BigDecimal points) {

    /** As typed, once {@link AttendanceRules} find nothing to mend. */
    static Attended of(Save typed) {
        return new Attended(
                typed.kind(),
                Days.typed(typed.held()).orElseThrow(),
                Amounts.read(typed.hours()).orElseThrow(),
                Amounts.read(typed.points()).orElse(null));
    }
}
