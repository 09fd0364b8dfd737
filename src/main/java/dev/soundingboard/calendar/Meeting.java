package dev.soundingboard.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting of two people. It has no title of its own: what a colleague sees over a shoulder is always neutral.
 *
 * @param id the same for every version of the meeting
 * @param sequence grows with every change, so that a calendar knows which version is newer
 */
public record Meeting(UUID id, int sequence, Instant start, Duration length) {

    public static final String TITLE = "Meeting";

    public Instant end() {
        return start.plus(length);
    }
}
