package dev.soundingboard.hours;

import dev.soundingboard.hours.HoursCommand.SaveWeek;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Quiet hours and working days as a form sends them: each may be missing or nonsense.
 *
 * @param quiet empty if a time is missing or none
 * @param days those that are days
 */
record TypedWeek(Optional<Quiet> quiet, Set<DayOfWeek> days) {

    private static final Pattern COMMA = Pattern.compile(",");

    static TypedWeek of(SaveWeek form) {
        return new TypedWeek(
                time(form.quietFrom()).flatMap(from -> time(form.quietTo()).map(to -> new Quiet(from, to))),
                days(form.days()));
    }

    /** What to mend first, if anything. */
    Optional<String> problem() {
        if (quiet.isEmpty()) {
            return Optional.of("Give both times, such as 8pm and 8am.");
        }
        if (quiet.get().leavesTooLittle()) {
            return Optional.of("Leave at least an hour of the day, or take a break from messages until a day.");
        }
        return days.isEmpty()
                ? Optional.of("Choose at least one day, or take a break from messages until a day.")
                : Optional.empty();
    }

    /** For whoever has checked that there is no problem. */
    Own in(Own own) {
        return own.with(quiet.orElseThrow(), days);
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Set<DayOfWeek> days(String typed) {
        var names = COMMA.splitAsStream(typed).map(String::strip).collect(Collectors.toSet());
        return Stream.of(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
