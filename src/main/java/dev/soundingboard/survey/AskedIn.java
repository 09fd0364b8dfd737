package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * The months, first and last, in which people were asked whose answers are counted together. As nobody is asked twice in
 * them, five answers are five people's.
 */
public record AskedIn(YearMonth from, YearMonth to) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int YEAR = 12;

    /** As long as the time between two askings; a year for what is asked about pairs. */
    static AskedIn of(SurveyPolicy survey, LocalDate day) {
        var months = Optional.ofNullable(survey.every())
                .map(it -> it.toTotalMonths())
                .orElse((long) YEAR);
        var into = Math.floorMod(day.getLong(ChronoField.PROLEPTIC_MONTH), months);
        var from = YearMonth.from(day).minusMonths(into);
        return new AskedIn(from, from.plusMonths(months - 1));
    }

    /** Such as "in 2026", "from July to December 2026", "in July 2026". */
    public String inWords() {
        if (from.getMonthValue() == 1 && to.equals(from.plusMonths(YEAR - 1))) {
            return "in " + from.getYear();
        }
        if (from.equals(to)) {
            return "in " + WITH_YEAR.format(from);
        }
        var beginning = from.getYear() == to.getYear() ? MONTH : WITH_YEAR;
        return "from %s to %s".formatted(beginning.format(from), WITH_YEAR.format(to));
    }
}
