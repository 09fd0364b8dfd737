package dev.soundingboard.hours;

import dev.soundingboard.calendar.SpokenDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days ahead that follow each other, as people say them: "until Friday", "from 3 to 10 December", "this week", "tonight".
 *
 * @param first the first of them
 * @param last the last of them, which belongs to it
 */
record SpokenSpan(LocalDate first, LocalDate last) {

    private static final Pattern UNTIL = Pattern.compile("(?:to|until|till) (?<last>.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:from |between )?(?<first>.+?) (?:to|until|till|and) (?<last>.+)");
    private static final Pattern ONE = Pattern.compile("(?:on )?(?<day>.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Set<String> NOW = Set.of("today", "tonight", "now");

    /** Empty for what names no such days. */
    static Optional<SpokenSpan> read(String said, LocalDate today) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        var next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (text.equals("this week")) {
            return Optional.of(new SpokenSpan(today, next.minusDays(1)));
        }
        return text.equals("next week") ? Optional.of(new SpokenSpan(next, next.plusDays(6))) : days(text, today);
    }

    private static Optional<SpokenSpan> days(String text, LocalDate today) {
        var until = UNTIL.matcher(text);
        if (until.matches()) {
            return day(until.group("last"), today).map(last -> new SpokenSpan(today, last));
        }
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            return between(between.group("first"), between.group("last"), today);
        }
        var one = ONE.matcher(text);
        return one.matches() ? day(one.group("day"), today).map(day -> new SpokenSpan(day, day)) : Optional.empty();
    }

    /** The second of the two says the month for both: "3 to 10 December". */
    private static Optional<SpokenSpan> between(String from, String to, LocalDate today) {
        var month = to.substring(to.indexOf(' ') + 1);
        var whole = NUMBER.matcher(from).matches() ? from + " " + month : from;
        return day(whole, today).flatMap(first -> day(to, first).map(last -> new SpokenSpan(first, last)));
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        return NOW.contains(text) ? Optional.of(today) : SpokenDay.read(text, today);
    }
}
