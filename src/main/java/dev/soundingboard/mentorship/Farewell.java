package dev.soundingboard.mentorship;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a mentoring came to its end.
 *
 * @param reason why, if one of the two noted it; null for nothing
 */
@Embeddable
record Farewell(
        @Enumerated(EnumType.STRING) Ending ending,
        @Embedded @Nullable Reason reason) {

    /** P7: the scheme team ended it. */
    boolean isByTeam() {
        return ending == Ending.BY_TEAM;
    }

    /** S2: its time was over. */
    boolean isByTerm() {
        return ending == Ending.BY_TERM;
    }

    /** Why it ended, for whoever wrote it; empty for everybody else (D2). */
    Optional<ConfidentialText> reasonOf(UUID reader) {
        return Optional.ofNullable(reason)
                .filter(it -> it.reasonBy().equals(reader))
                .map(Reason::why);
    }
}
