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

/** A day ahead as people type it: "10 January", "January 10th", "10 January 2027", "March", "Monday", "tomorrow", "2027-01-10". */
public final class SpokenDay {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(?<day>\\d{1,2}) (?:of )?)?(?<month>\\p{L}{3,9})(?: (?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}{3,9}) (?<day>\\d{1,2})(?: (?<year>\\d{4}))?");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

    private SpokenDay() {}

    /** Without a year it is the next such day after today; a month alone is its first. Empty for what is no day. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = ORDINAL.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return Days.typed(text.replace(' ', '-'))
                .or(() -> named(DAY_FIRST.matcher(text), today))
                .or(() -> named(MONTH_FIRST.matcher(text), today))
                .or(() -> weekday(text, today))
                .or(() -> text.equals("tomorrow") ? Optional.of(today.plusDays(1)) : Optional.empty());
    }

    /** A month by its name or the beginning of it, in small letters. */
    public static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(name))
                .findFirst();
    }

    private static Optional<LocalDate> named(Matcher match, LocalDate today) {
        return match.matches()
                ? month(match.group("month")).flatMap(month -> {
                    var day = match.group("day") == null ? 1 : Integer.parseInt(match.group("day"));
                    return match.group("year") == null
                            ? of(today.getYear(), month.getValue(), day)
                                    .filter(today::isBefore)
                                    .or(() -> of(today.getYear() + 1, month.getValue(), day))
                            : of(Integer.parseInt(match.group("year")), month.getValue(), day);
                })
                : Optional.empty();
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
                .filter(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.ROOT)
                        .equals(text))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.next(day)));
    }
}
