package dev.soundingboard.hours;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.hours.AwayCommand.Add;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A range of days as somebody gives it: each may be missing or nonsense. */
record TypedAway(Optional<What> what, Optional<LocalDate> first, Optional<LocalDate> last) {

    /** How many ranges that aren't over somebody may have. */
    static final int MOST = 20;

    private static final Period AHEAD = Period.ofYears(1);

    static TypedAway of(Add form) {
        return new TypedAway(
                Stream.of(What.values())
                        .filter(what -> what.name().equals(form.what()))
                        .findFirst(),
                Days.typed(form.firstDay()),
                Days.typed(form.lastDay()));
    }

    static LocalDate latest(LocalDate today) {
        return today.plus(AHEAD);
    }

    /** What to mend first, if anything. */
    Optional<String> problem(Own own, LocalDate today) {
        if (what.isEmpty()) {
            return Optional.of("Choose what it is.");
        }
        return first.isEmpty() || last.isEmpty()
                ? Optional.of("Give the first and the last day.")
                : problem(first.get(), last.get(), today).or(() -> tooMany(own, today));
    }

    /** Leave that has begun is as good as any; what began long ago is a slip. */
    private static Optional<String> problem(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            return Optional.of("The last day is before the first. Change one of them.");
        }
        if (last.isBefore(today)) {
            return Optional.of("These days have passed. Choose a last day from today on.");
        }
        if (first.isBefore(today.minus(AHEAD))) {
            return Optional.of("The first day is over a year ago. Today is early enough.");
        }
        return last.isAfter(latest(today))
                ? Optional.of("Choose days up to %s.".formatted(Moments.dayInWords(latest(today))))
                : Optional.empty();
    }

    private static Optional<String> tooMany(Own own, LocalDate today) {
        return own.ahead(today).size() < MOST
                ? Optional.empty()
                : Optional.of("I can keep %d of these for you. Remove one first, please.".formatted(MOST));
    }

    /** When it is over, as “until Friday” may mean that Friday or not; for whoever has checked that there is no problem. */
    String back() {
        var over = what.orElseThrow().over(last.orElseThrow());
        return (what.get() == What.BREAK ? "Messages start again on %s %s." : "You are back on %s %s.")
                .formatted(HoursInWords.name(over.getDayOfWeek()), Moments.dayInWords(over.toLocalDate()));
    }

    /** For whoever has checked that there is no problem. */
    Own in(Own own, LocalDate today) {
        return own.with(
                new DaysAway(UUID.randomUUID(), what.orElseThrow(), first.orElseThrow(), last.orElseThrow()), today);
    }
}
