package dev.soundingboard.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When somebody is reminded of a session that begins then, so long before. One that can't go out in time goes out before, and only the nearest of those
 * that would go out at once does.
 */
record ReminderTimes(Instant start, List<Duration> all) {

    Instant due(Duration before) {
        return start.minus(before);
    }

    /** From halfway to the next one on, the next one says it. */
    Instant latest(Duration before) {
        return nearer(before)
                .map(next -> due(before).plus(before.minus(next).dividedBy(2)))
                .orElse(start);
    }

    /** Whether it is time for it, and not for a nearer one. */
    boolean isTimeFor(Duration before, Preference preference, Instant now) {
        return hasCome(before, preference, now)
                && all.stream()
                        .filter(next -> next.compareTo(before) < 0)
                        .noneMatch(next -> hasCome(next, preference, now));
    }

    private boolean hasCome(Duration before, Preference preference, Instant now) {
        return !preference.momentBetween(due(before), latest(before)).isAfter(now);
    }

    private Optional<Duration> nearer(Duration before) {
        return all.stream().filter(next -> next.compareTo(before) < 0).max(Comparator.naturalOrder());
    }
}
