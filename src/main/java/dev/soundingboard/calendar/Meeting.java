package dev.soundingboard.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting of two people. It has no title of its own: what a colleague sees over a shoulder is always neutral.
 *
 * @param id the same for every version of the meeting
 * @param sequence grows with every change, so that a calendar knows which version is newer
 * @param cancelled it doesn't take place; a calendar that has it then frees the time
 */
public record Meeting(UUID id, int sequence, Instant start, Duration length, boolean cancelled) {

    public static final String TITLE = "Meeting";

    public Meeting(UUID id, int sequence, Instant start, Duration length) {
        this(id, sequence, start, length, false);
    }

    public Instant end() {
        return start.plus(length);
    }

    /** Whether it shares time with what takes so long from then on. */
    public boolean overlaps(Instant from, Duration duration) {
        return start.isBefore(from.plus(duration)) && end().isAfter(from);
    }
}
