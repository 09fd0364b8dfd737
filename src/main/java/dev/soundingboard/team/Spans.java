package dev.soundingboard.team;

import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scheme's periods and figures in words. */
final class Spans {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_WEEK = 7;

    private Spans() {}

    /** "6 months", "1 year", "10 days", "8 weeks". */
    static String of(Period period) {
        var months = period.toTotalMonths();
        if (months > 0
                && period.normalized().equals(Period.ofMonths((int) months).normalized())) {
            return months % MONTHS_OF_A_YEAR == 0
                    ? counted(months / MONTHS_OF_A_YEAR, "year")
                    : counted(months, "month");
        }
        var days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
        return days > DAYS_OF_A_WEEK && days % DAYS_OF_A_WEEK == 0
                ? counted(days / DAYS_OF_A_WEEK, "week")
                : counted(days, "day");
    }

    /** "from 6 months before their return date to 1 year after it". */
    static String window(KeyDate date) {
        return Stream.of(
                        date.opens() == null ? "" : "from %s before their %s".formatted(of(date.opens()), date.name()),
                        date.closes() == null
                                ? ""
                                : "until %s after their %s".formatted(of(date.closes()), date.name()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String mentees(int number) {
        return counted(number, "mentee");
    }

    private static String counted(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
