package dev.soundingboard.hours;

import dev.soundingboard.calendar.SpokenDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private static final Pattern FOR = Pattern.compile(
            "(?:from |on )?(?:(?<first>.+?) )?for (?<count>an?|one|two|three|four|\\d{1,2}) (?<unit>day|week|month)s?");
    private static final Pattern IN_NEXT_WEEK = Pattern.compile("(?:next week (?<after>.+)|(?<before>.+) next week)");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|[–—]|(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d-])(\\d{1,2})-(?=\\d{1,2}(?![\\d-]))");
    private static final Pattern MARKS = Pattern.compile("[,!?]|\\.$");
    private static final Pattern ONE = Pattern.compile("(?:on )?(?<day>.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Set<String> WEEKENDS =
            Set.of("weekend", "the weekend", "this weekend", "at the weekend", "next weekend");
    private static final List<String> COUNTS = List.of("a", "one", "two", "three", "four");
    private static final Set<String> NOW = Set.of("today", "tonight", "now");

    /** Empty for what names no such days. */
    static Optional<SpokenSpan> read(String said, LocalDate today) {
        var text = plain(said);
        var next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (text.equals("this week")) {
            return Optional.of(new SpokenSpan(today, next.minusDays(1)));
        }
        if (text.equals("next week")) {
            return Optional.of(new SpokenSpan(next, next.plusDays(6)));
        }
        if (WEEKENDS.contains(text)) {
            var sunday = text.startsWith("next") ? next.plusDays(6) : next.minusDays(1);
            return Optional.of(new SpokenSpan(latest(sunday.minusDays(1), today), sunday));
        }
        var inNextWeek = IN_NEXT_WEEK.matcher(text);
        return inNextWeek.matches()
                ? days(
                        Objects.requireNonNullElse(inNextWeek.group("after"), inNextWeek.group("before")),
                        next.minusDays(1))
                : days(text, today);
    }

    /** With a word for each hyphen, so that "1-4 Dec" reads as "1 to 4 Dec"; a date in figures keeps its own. */
    private static String plain(String said) {
        var words = MARKS.matcher(said.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return NUMBERS.matcher(DASH.matcher(words).replaceAll(" to ")).replaceAll("$1 to ");
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<SpokenSpan> days(String text, LocalDate today) {
        var until = UNTIL.matcher(text);
        if (until.matches()) {
            return day(until.group("last"), today).map(last -> new SpokenSpan(today, last));
        }
        var length = FOR.matcher(text);
        if (length.matches()) {
            var first = length.group("first");
            return (first == null ? Optional.of(today) : day(first, today))
                    .map(from -> new SpokenSpan(
                            from,
                            from.plus(count(length.group("count")), unit(length.group("unit")))
                                    .minusDays(1)));
        }
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            return between(between.group("first"), between.group("last"), today);
        }
        var one = ONE.matcher(text);
        return one.matches() ? day(one.group("day"), today).map(day -> new SpokenSpan(day, day)) : Optional.empty();
    }

    private static long count(String said) {
        return Character.isDigit(said.charAt(0)) ? Long.parseLong(said) : Math.max(1, COUNTS.indexOf(said));
    }

    private static ChronoUnit unit(String said) {
        return ChronoUnit.valueOf(said.toUpperCase(Locale.ROOT) + "S");
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
