package dev.soundingboard.hours;

import java.time.Duration;
import java.time.LocalTime;

/**
 * The hours of the day in which nobody writes to somebody, by their own clock; mostly over midnight.
 *
 * @param from the first minute of quiet
 * @param to the first minute after it; the same as {@code from} for no quiet at all
 */
record Quiet(LocalTime from, LocalTime to) {

    static final Quiet NONE = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Duration SHORTEST_REST_OF_DAY = Duration.ofHours(1);

    boolean includes(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    boolean isNone() {
        return from.equals(to);
    }

    /** Whether it leaves a day so little that hardly anything could be said. */
    boolean leavesTooLittle() {
        var rest = Duration.between(to, from);
        return !isNone() && (rest.isNegative() ? rest.plusDays(1) : rest).compareTo(SHORTEST_REST_OF_DAY) < 0;
    }
}
