package dev.soundingboard.groups;

import dev.soundingboard.standing.PeerGroups.Wishing;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Mentors and groups in words. */
final class InWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private InWords() {}

    /** "Winchester, trained in March 2026". */
    static String about(Wishing mentor) {
        return mentor.trained().isEmpty() ? mentor.place() : "%s, %s".formatted(mentor.place(), trained(mentor));
    }

    /** What all of a group have in common: ": trained in March 2026", ": all in Winchester"; empty for nothing. */
    static String inCommon(List<Wishing> group) {
        var one = group.get(0);
        if (!one.trained().isEmpty()
                && group.stream().allMatch(it -> it.trained().equals(one.trained()))) {
            return ": " + trained(one);
        }
        return group.stream().allMatch(it -> it.place().equals(one.place())) ? ": all in " + one.place() : "";
    }

    /** "With Dr Bell and Dr Hughes". */
    static String with(List<Wishing> group) {
        return group.stream().map(Wishing::name).collect(Collectors.joining(" and ", "With ", ""));
    }

    /** "1 group", "3 groups". */
    static String groups(int number) {
        return "%d group%s".formatted(number, number == 1 ? "" : "s");
    }

    private static String trained(Wishing mentor) {
        return "trained in " + MONTH.format(YearMonth.parse(mentor.trained()));
    }
}
