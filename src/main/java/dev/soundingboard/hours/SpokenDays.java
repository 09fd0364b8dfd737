package dev.soundingboard.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days of the week as people say them: "monday to wednesday and friday", "mon tue thurs", "weekdays". */
final class SpokenDays {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> BETWEEN = Set.of("and", "on", "only", "also", "plus", "day");
    private static final Set<String> UNTIL = Set.of("to", "till", "until", "through");
    private static final Set<String> ALL = Set.of("every", "all", "daily");

    private SpokenDays() {}

    /**
     * Empty if it says no day, or anything that is none; or two days without a word between, because it may have been a
     * hyphen.
     */
    static Optional<Set<DayOfWeek>> read(String said) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        var all = SPACE.splitAsStream(said.strip().toLowerCase(Locale.ROOT)).toList();
        var words = all.stream().filter(word -> !BETWEEN.contains(word)).toList();
        if (all.size() == 2 && words.stream().allMatch(word -> one(word).isPresent()) && words.size() == 2) {
            return Optional.empty();
        }
        for (var number = 0; number < words.size(); number++) {
            var spans = UNTIL.contains(words.get(number)) && number > 0 && number + 1 < words.size();
            var more = spans ? span(words.get(number - 1), words.get(number + 1)) : named(words.get(number));
            if (more.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(more);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    private static Set<DayOfWeek> span(String from, String to) {
        var ends = Stream.of(from, to).flatMap(word -> one(word).stream()).toList();
        return ends.size() == 2 ? span(ends) : Set.of();
    }

    /** Over the weekend, too: Saturday to Monday are three days. */
    private static Set<DayOfWeek> span(List<DayOfWeek> ends) {
        Set<DayOfWeek> days = EnumSet.of(ends.get(1));
        for (var day = ends.get(0); day != ends.get(1); day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static Set<DayOfWeek> named(String word) {
        if (word.equals("weekdays")) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (word.equals("weekends")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        return ALL.contains(word) ? Hours.EVERY_DAY : one(word).map(Set::of).orElse(Set.of());
    }

    /** By the name, its beginning, or the name in the plural. */
    private static Optional<DayOfWeek> one(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> {
                    var name = day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
                    return word.equals(name + "s") || (word.length() >= SHORTEST_NAME && beginning(word, name));
                })
                .findFirst();
    }

    /** "tues", "weds" and "thurs" are beginnings, too, as people write them. */
    private static boolean beginning(String word, String name) {
        return name.startsWith(word) || (word.equals("weds") && name.startsWith("wed"));
    }
}
