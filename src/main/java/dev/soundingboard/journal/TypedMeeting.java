package dev.soundingboard.journal;

import dev.soundingboard.chat.Typed;
import dev.soundingboard.session.Session;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a session, any of which may be missing or nonsense.
 *
 * @param held {@code no} if they didn't meet
 * @param minutes how long it was
 * @param format how they met (S4)
 * @param another whether it is a further one on a day that has one
 */
public record TypedMeeting(
        @Nullable @Typed String held,
        @Nullable @Typed String date,
        @Nullable @Typed String time,
        @Nullable @Typed String minutes,
        @Nullable @Typed String format,
        boolean another) {
    static TypedMeeting of(Session session, ZoneId zone) {
        return of(session.start(), session.length().toMinutes(), session.format(), zone, false);
    }

    static TypedMeeting of(Instant start, long minutes, String format, ZoneId zone, boolean another) {
        var here = start.atZone(zone);
        return new TypedMeeting(
                "yes",
                here.toLocalDate().toString(),
                here.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                String.valueOf(minutes),
                format,
                another);
    }

    boolean isNotHeld() {
        return "no".equals(held);
    }

    /** Whether both say the same of when, how long and how. */
    boolean isTheSameMeetingAs(TypedMeeting other) {
        return Objects.equals(date, other.date)
                && Objects.equals(time, other.time)
                && Objects.equals(minutes, other.minutes)
                && Objects.equals(format, other.format);
    }

    /** When it began; empty if that is no date or no time. */
    Optional<Instant> start(ZoneId zone) {
        try {
            var typed = LocalDateTime.of(LocalDate.parse(given(date)), LocalTime.parse(given(time)));
            return Optional.of(typed.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
