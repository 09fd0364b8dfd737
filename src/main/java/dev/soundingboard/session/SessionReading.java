package dev.soundingboard.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as one of the two reads it now.
 *
 * @param cover what the trainee would like to cover; an empty text asks the mentor to guide
 * @param typed what the trainee typed just now of it, if that has a problem
 */
record SessionReading(
        SessionInFull found,
        UUID reader,
        String lead,
        Arrangements arranged,
        Optional<String> cover,
        String typed,
        String problem,
        Instant now) {

    Session session() {
        return found.session();
    }

    boolean asTrainee() {
        return found.pair().isTrainee(reader);
    }

    String otherName() {
        return found.nameOfOther(reader);
    }

    ZoneId zone() {
        return found.zoneOf(reader);
    }

    /** S6: the trainee, until it begins. */
    boolean canPrepare() {
        return asTrainee() && session().isAhead(now);
    }
}
