package dev.soundingboard.standing;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.scheme.StandingPolicy;
import java.time.Instant;

/** The time to accept a new edition of the agreement before trainees can't find somebody any more (M3). */
record Grace(Instant since, StandingPolicy policy) {

    Instant end() {
        return Days.after(since, policy.grace());
    }

    /** When they are asked once more. */
    Instant reminder() {
        return Days.before(end(), policy.reminder());
    }

    boolean isOver(Instant now) {
        return !end().isAfter(now);
    }
}
