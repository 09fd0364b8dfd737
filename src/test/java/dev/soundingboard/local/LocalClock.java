package dev.soundingboard.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The application's clock, which somebody can put forward; it runs on from there. */
public class LocalClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones are the people's, not the clock's");
    }

    /** Forward only: to a moment that is past already it doesn't go back. */
    void reach(Instant moment) {
        var missing = Duration.between(instant(), moment);
        if (!missing.isNegative()) {
            ahead = ahead.plus(missing);
        }
    }
}
