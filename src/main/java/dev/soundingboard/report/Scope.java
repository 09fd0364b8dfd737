package dev.soundingboard.report;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.scheme.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a report looks at: a scheme, as it is at a moment, and how far back. Months are those of its team's clock. */
record Scope(Scheme scheme, Period period, Instant now) {

    private static final YearMonth BEGINNING = YearMonth.of(2000, 1);

    ZoneId zone() {
        return scheme.team().zone();
    }

    YearMonth thisMonth() {
        return YearMonth.from(now.atZone(zone()));
    }

    /** The first month of it. */
    YearMonth firstMonth() {
        return period == Period.ALL ? BEGINNING : thisMonth().minusMonths(period.months() - 1L);
    }

    /** Its first moment, for the database. */
    OffsetDateTime from() {
        return firstMonth().atDay(1).atStartOfDay(zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    String inWords() {
        return period == Period.ALL
                ? "Since the beginning, as of " + Moments.dayInWords(now, zone())
                : "%s: %s to %s"
                        .formatted(period.inWords(), Moments.dayInWords(firstDay()), Moments.dayInWords(now, zone()));
    }

    private LocalDate firstDay() {
        return firstMonth().atDay(1);
    }
}
