package dev.soundingboard.taster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Up to three moments as typed: a date and a time each, either of which may be missing or nonsense. */
record TypedTimes(List<Typed> all) {

    static TypedTimes of(@Nullable String... datesAndTimes) {
        return new TypedTimes(Stream.iterate(0, i -> i < datesAndTimes.length, i -> i + 2)
                .map(i -> new Typed(blankIfMissing(datesAndTimes[i]), blankIfMissing(datesAndTimes[i + 1])))
                .toList());
    }

    /** Three empty lines, for a form that nobody has filled in. */
    static TypedTimes none() {
        return of(null, null, null, null, null, null);
    }

    /** What was given, earliest first, each once; a line left empty was not given. */
    List<Instant> moments(ZoneId zone) {
        return all.stream()
                .flatMap(typed -> typed.parsed().stream())
                .map(local -> local.atZone(zone).toInstant())
                .distinct()
                .sorted()
                .toList();
    }

    /** True if every line is either empty or a real date with a real time. */
    boolean areComplete() {
        return all.stream().allMatch(typed -> typed.isEmpty() || typed.parsed().isPresent());
    }

    private static String blankIfMissing(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** One line of a form. */
    record Typed(String date, String time) {

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
