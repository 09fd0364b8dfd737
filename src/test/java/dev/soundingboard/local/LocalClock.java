package dev.soundingboard.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The application's clock, which somebody can put forward; it runs on from there. */
public class LocalClock extends Clock {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** At night nobody is written to: whenever somebody starts it, it is ten in the morning. */
    private static final LocalTime BEGINNING = LocalTime.of(10, 0);

    private volatile Duration ahead = untilItBegins();

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

    private static Duration untilItBegins() {
        var now = ZonedDateTime.now(HERE);
        var today = now.with(BEGINNING);
        return Duration.between(now, today.isBefore(now) ? today.plusDays(1) : today);
    }

    /** Forward only: to a moment that is past already it doesn't go back. */
    void reach(Instant moment) {
        var missing = Duration.between(instant(), moment);
        if (!missing.isNegative()) {
            ahead = ahead.plus(missing);
        }
    }
}
