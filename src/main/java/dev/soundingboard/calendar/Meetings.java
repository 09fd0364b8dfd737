package dev.soundingboard.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a feature tells about its meetings, for the .ics file and for whoever is about to plan another. */
public interface Meetings {

    /** The meeting as it is now; empty if there is none of that id. */
    Optional<Meeting> find(UUID id);

    /** What people call them, in a sentence. */
    default String called() {
        return "session";
    }

    /** The meetings of that person that begin between the two moments and are going to take place. */
    List<Meeting> beginning(UUID person, Instant after, Instant before);
}
