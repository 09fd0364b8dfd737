package dev.soundingboard.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** A day ahead as people type it: "10 January", "January 10th", "10 January 2027", "10/1", "March", "Monday", "tomorrow", "2027-01-10". */
public final class SpokenDay {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(?<day>\\d{1,2}) (?:of )?)?(?<month>\\p{L}{3,9})(?: (?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}{3,9}) (?<day>\\d{1,2})(?: (?<year>\\d{4}))?");
    private static final Pattern FIGURES =
            Pattern.compile("(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?:[/.](?<year>(?:20)?\\d{2}))?");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

    private static final LevenshteinDistance SLIP = new LevenshteinDistance(1);
    private static final int SHORTEST_NAME = 3;

    private SpokenDay() {}

    /** Without a year it is the next such day after today; a month alone is its first. Empty for what is no day. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = ORDINAL.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return Days.typed(text.replace(' ', '-'))
                .or(() -> figures(FIGURES.matcher(text), today))
                .or(() -> named(DAY_FIRST.matcher(text), today))
                .or(() -> named(MONTH_FIRST.matcher(text), today))
                .or(() -> weekday(text, today))
                .or(() -> text.equals("tomorrow") ? Optional.of(today.plusDays(1)) : Optional.empty());
    }

    /** A month by its name or the beginning of it, in small letters. */
    public static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> nameOf(month).startsWith(name))
                .findFirst();
    }

    private static Optional<LocalDate> named(Matcher match, LocalDate today) {
        return match.matches()
                ? month(match.group("month"))
                        .or(() -> match.group("day") == null ? Optional.empty() : nearly(match.group("month")))
                        .flatMap(month -> {
                            var day = match.group("day") == null ? 1 : Integer.parseInt(match.group("day"));
                            return of(match.group("year"), month.getValue(), day, today);
                        })
                : Optional.empty();
    }

    /** In the order in which they are written here: day, month, year. */
    private static Optional<LocalDate> figures(Matcher match, LocalDate today) {
        return match.matches()
                ? of(
                        match.group("year"),
                        Integer.parseInt(match.group("month")),
                        Integer.parseInt(match.group("day")),
                        today)
                : Optional.empty();
    }

    /** A month with one slip, beside the number of a day. */
    private static Optional<Month> nearly(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> SLIP.apply(nameOf(month), name) >= 0)
                .findFirst();
    }

    private static String nameOf(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
    }

    /** Without a year the next one after today. */
    private static Optional<LocalDate> of(@Nullable String year, int month, int day, LocalDate today) {
        return year == null
                ? of(today.getYear(), month, day).filter(today::isBefore).or(() -> of(today.getYear() + 1, month, day))
                : of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month, day);
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> text.length() >= SHORTEST_NAME
                        && (day.getDisplayName(TextStyle.FULL, Locale.UK)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(text)
                                || (text.equals("weds") && day == DayOfWeek.WEDNESDAY)))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.next(day)));
    }
}
