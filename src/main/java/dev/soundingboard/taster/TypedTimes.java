package dev.soundingboard.taster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Up to three moments as typed in a form: a date and a time each, either of which may be missing or nonsense. */
public record TypedTimes(
        @Nullable String date1,
        @Nullable String time1,
        @Nullable String date2,
        @Nullable String time2,
        @Nullable String date3,
        @Nullable String time3) {

    /** Three empty lines, for a form that nobody has filled in. */
    public static TypedTimes none() {
        return new TypedTimes(null, null, null, null, null, null);
    }

    /** One time, and two empty lines. */
    public static TypedTimes of(String date, @Nullable String time) {
        return new TypedTimes(date, time, null, null, null, null);
    }

    List<Typed> all() {
        return List.of(Typed.of(date1, time1), Typed.of(date2, time2), Typed.of(date3, time3));
    }

    /** What was given, earliest first, each once; a line left empty was not given. */
    List<Instant> moments(ZoneId zone) {
        return all().stream()
                .flatMap(typed -> typed.parsed().stream())
                .map(local -> local.atZone(zone).toInstant())
                .distinct()
                .sorted()
                .toList();
    }

    /** True if every line is either empty or a real date with a real time. */
    boolean areComplete() {
        return all().stream()
                .allMatch(typed -> typed.isEmpty() || typed.parsed().isPresent());
    }

    /** One line of a form. */
    record Typed(String date, String time) {

        private static Typed of(@Nullable String date, @Nullable String time) {
            return new Typed(date == null ? "" : date.strip(), time == null ? "" : time.strip());
        }

        boolean isEmpty() {
            return date.isEmpty() && time.isEmpty();
        }

        private Optional<LocalDateTime> parsed() {
            try {
                return Optional.of(LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
