package dev.soundingboard.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Hours, points and periods, in words and as people type them. */
final class Amounts {

    private Amounts() {}

    static String hours(BigDecimal hours) {
        return count(hours, "hour");
    }

    static String points(BigDecimal points) {
        return count(points, "CPD point");
    }

    /** "2", "1.5". */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** "6 months", "year". */
    static String period(Period period) {
        var months = (int) period.toTotalMonths();
        if (months == 0) {
            return "%d days".formatted(ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period)));
        }
        return months % 12 == 0 ? unit(months / 12, "year") : unit(months, "month");
    }

    /** "2", "1.5" or "1,5", to one decimal; empty for anything else. */
    static Optional<BigDecimal> read(String typed) {
        return typed.matches("\\d{1,3}([.,]\\d)?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private static String count(BigDecimal number, String of) {
        return "%s %s%s".formatted(plain(number), of, number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    private static String unit(int number, String of) {
        return number == 1 ? of : "%d %ss".formatted(number, of);
    }
}
