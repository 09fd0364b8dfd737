package dev.soundingboard.hours;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quiet hours as people say them: "7pm to 9am", "after 6 30pm", "before 9am". A colon between is a space by then. */
final class SpokenQuiet {

    private static final String TIME = "(?<%1$shour>\\d{1,2})(?: (?<%1$sminute>\\d{2}))? ?(?<%1$shalf>am|pm)?";
    private static final String FROM = TIME.formatted("from");
    private static final String TO = TIME.formatted("to");
    private static final Pattern BOTH =
            Pattern.compile("(?:from |between )?" + FROM + " (?:to|until|till|til|and) " + TO);
    private static final Pattern AFTER = Pattern.compile("(?:after|from) " + FROM);
    private static final Pattern BEFORE = Pattern.compile("(?:before|until) " + TO);
    private static final int NOON = 12;

    private SpokenQuiet() {}

    /**
     * Empty if it names no time, or one that may be of the morning or of the evening.
     *
     * @param now what holds for the end that isn't named
     */
    static Optional<Quiet> read(String said, Quiet now) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        var both = BOTH.matcher(text);
        if (both.matches()) {
            return time(both, "from").flatMap(from -> time(both, "to").map(to -> new Quiet(from, to)));
        }
        var after = AFTER.matcher(text);
        if (after.matches()) {
            return time(after, "from").map(from -> new Quiet(from, now.to()));
        }
        var before = BEFORE.matcher(text);
        return before.matches() ? time(before, "to").map(to -> new Quiet(now.from(), to)) : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher match, String end) {
        var hour = Integer.parseInt(match.group(end + "hour"));
        var minute = match.group(end + "minute");
        var half = match.group(end + "half");
        if (half == null ? minute == null && hour <= NOON : hour == 0 || hour > NOON) {
            return Optional.empty();
        }
        return time(half == null ? hour : hour % NOON + (half.equals("pm") ? NOON : 0), minute);
    }

    private static Optional<LocalTime> time(int hour, String minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
