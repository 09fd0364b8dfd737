package dev.soundingboard.standing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.StandingPolicy.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor went to, held against what their scheme hopes for (M4). It is said kindly, and nothing follows from it.
 *
 * @param expected the kinds that come round again
 * @param attended what they went to, the latest first
 * @param since from when on it is hoped for
 */
record Development(List<Kind> expected, List<Attendance> attended, LocalDate since, LocalDate today) {

    private static final Period A_YEAR = Period.ofYears(1);

    /** "3 times in the last 12 months: 6.5 hours, 4 CPD points". */
    String lastYear() {
        var year = attended.stream()
                .filter(it -> it.held().isAfter(today.minus(A_YEAR)))
                .toList();
        if (year.isEmpty()) {
            return "Nothing is logged for the last 12 months.";
        }
        var points = sum(year, Attendance::points);
        return "%s in the last 12 months: %s%s."
                .formatted(
                        year.size() == 1 ? "Once" : "%d times".formatted(year.size()),
                        Amounts.hours(sum(year, Attendance::hours)),
                        points.signum() == 0 ? "" : ", " + Amounts.points(points));
    }

    /** How each kind stands that comes round again. */
    List<String> sentences() {
        return recurring().map(this::sentence).toList();
    }

    /** The kinds whose time has come, a sentence each. */
    List<String> due() {
        return recurring()
                .filter(kind -> !next(kind).isAfter(today))
                .map(kind -> (last(kind) == null
                                ? "%s: you have logged none yet. If you have been, log it, and I’ll know."
                                : "%s: perhaps it is time for the next. If you have been, log it, and I’ll know.")
                        .formatted(kind.name()))
                .toList();
    }

    /** The first day ahead on which one comes round. */
    Optional<LocalDate> nextDay() {
        return recurring()
                .map(this::next)
                .filter(day -> day.isAfter(today))
                .sorted()
                .findFirst();
    }

    private String sentence(Kind kind) {
        var last = last(kind);
        var hoped = "%s: hoped for every %s".formatted(kind.name(), Amounts.period(every(kind)));
        return last == null
                ? "%s. You have logged none yet.".formatted(hoped)
                : "%s. You last went on %s%s"
                        .formatted(
                                hoped,
                                Moments.dayInWords(last),
                                next(kind).isAfter(today)
                                        ? ", so the next is due by %s.".formatted(Moments.dayInWords(next(kind)))
                                        : ".");
    }

    private LocalDate next(Kind kind) {
        var last = last(kind);
        return (last == null ? since : last).plus(every(kind));
    }

    private @Nullable LocalDate last(Kind kind) {
        return attended.stream()
                .filter(it -> it.kind().equals(kind.name()))
                .map(Attendance::held)
                .findFirst()
                .orElse(null);
    }

    private Stream<Kind> recurring() {
        return expected.stream().filter(kind -> kind.every() != null);
    }

    private static Period every(Kind kind) {
        return kind.every() == null ? Period.ZERO : kind.every();
    }

    private static BigDecimal sum(List<Attendance> of, Function<Attendance, BigDecimal> what) {
        return of.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
