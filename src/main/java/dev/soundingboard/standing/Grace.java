package dev.soundingboard.standing;

import dev.soundingboard.scheme.StandingPolicy;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** The time to accept a new edition of the agreement before trainees can't find somebody any more (M3). */
record Grace(Instant since, StandingPolicy policy) {

    Instant end() {
        return after(policy.grace());
    }

    /** When they are asked once more. */
    Instant reminder() {
        return end().atOffset(ZoneOffset.UTC).minus(policy.reminder()).toInstant();
    }

    boolean isOver(Instant now) {
        return !end().isAfter(now);
    }

    private Instant after(Period period) {
        return since.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}
