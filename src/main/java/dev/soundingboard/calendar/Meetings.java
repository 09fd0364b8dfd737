package dev.soundingboard.calendar;

import java.util.Optional;
import java.util.UUID;

/** What a feature tells about its meetings, for the .ics file. */
public interface Meetings {

    /** The meeting as it is now; empty if there is none of that id, or it is off. */
    Optional<Meeting> find(UUID id);
}
