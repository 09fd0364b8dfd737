package dev.soundingboard.hours;

import dev.soundingboard.calendar.Moments;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Hours, days and days away in plain words. */
final class HoursInWords {

    private static final int WORTH_A_SPAN = 3;

    private HoursInWords() {}

    /** "Between 8am and 8pm, Monday to Wednesday, London time." */
    static String of(Hours hours) {
        var times = hours.quiet().isNone()
                ? "At any hour"
                : "Between %s and %s"
                        .formatted(
                                Moments.timeInWords(hours.quiet().to()),
                                Moments.timeInWords(hours.quiet().from()));
        return "%s, %s, %s.".formatted(times, of(hours.days()), Moments.zoneInWords(hours.zone()));
    }

    /** "Monday to Wednesday and Friday". */
    static String of(Set<DayOfWeek> days) {
        if (days.equals(Hours.EVERY_DAY)) {
            return "every day";
        }
        var parts = spans(days).stream().flatMap(HoursInWords::span).toList();
        var last = parts.get(parts.size() - 1);
        return parts.size() == 1 ? last : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
    }

    /** "Nights, 30 November 2026 to 1 December 2026, and until 4pm the day after". */
    static String of(DaysAway range) {
        var days = range.first().equals(range.last())
                ? Moments.dayInWords(range.first())
                : "%s to %s".formatted(Moments.dayInWords(range.first()), Moments.dayInWords(range.last()));
        var over = range.over().toLocalTime();
        return over.equals(LocalTime.MIDNIGHT)
                ? "%s, %s".formatted(range.what().words(), days)
                : "%s, %s, and until %s the day after".formatted(range.what().words(), days, Moments.timeInWords(over));
    }

    /** Days that follow each other, in the order of the week. */
    private static List<List<DayOfWeek>> spans(Set<DayOfWeek> days) {
        List<List<DayOfWeek>> spans = new ArrayList<>();
        for (var day : days.stream().sorted().toList()) {
            if (day == DayOfWeek.MONDAY || !days.contains(day.minus(1))) {
                spans.add(new ArrayList<>());
            }
            spans.get(spans.size() - 1).add(day);
        }
        return spans;
    }

    private static Stream<String> span(List<DayOfWeek> days) {
        return days.size() < WORTH_A_SPAN
                ? days.stream().map(HoursInWords::name)
                : Stream.of(name(days.get(0)) + " to " + name(days.get(days.size() - 1)));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
