package dev.soundingboard.standing;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.scheme.StandingPolicy;
import dev.soundingboard.scheme.StandingPolicy.Kind;
import dev.soundingboard.standing.StandingCommand.Save;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for something that a mentor logs (M4). Each rule allows, or says what to mend. */
final class AttendanceRules {

    static final int LONGEST_NOTE = 1000;

    /** A revalidation cycle. */
    static final Period LONGEST_AGO = Period.ofYears(5);

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(50);

    private AttendanceRules() {}

    static Optional<String> problem(Save typed, StandingPolicy policy, LocalDate today) {
        return Stream.of(
                        kind(typed.kind(), policy),
                        held(typed.held(), today),
                        hours(typed.hours()),
                        points(typed.points()),
                        TextLength.tooLong("your note", typed.note(), LONGEST_NOTE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> kind(String kind, StandingPolicy policy) {
        return policy.kinds().stream().map(Kind::name).anyMatch(kind::equals)
                ? Optional.empty()
                : Optional.of("Choose what you went to.");
    }

    private static Optional<String> held(String held, LocalDate today) {
        var day = Days.typed(held);
        if (day.isEmpty()) {
            return Optional.of("Choose the day.");
        }
        if (day.get().isAfter(today)) {
            return Optional.of("That day is still to come. Log it afterwards.");
        }
        return day.get().isBefore(today.minus(LONGEST_AGO))
                ? Optional.of("Check the year. You can log the last five years.")
                : Optional.empty();
    }

    private static Optional<String> hours(String hours) {
        return Amounts.read(hours)
                        .filter(it -> it.signum() > 0 && it.compareTo(MOST_HOURS) <= 0)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Give the hours as a number up to 24, such as 2 or 1.5.");
    }

    private static Optional<String> points(String points) {
        return points.isEmpty()
                        || Amounts.read(points)
                                .filter(it -> it.compareTo(MOST_POINTS) <= 0)
                                .isPresent()
                ? Optional.empty()
                : Optional.of("Give the CPD points as a number up to 50, or leave them empty.");
    }
}
