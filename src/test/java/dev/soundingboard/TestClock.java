package dev.soundingboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Every test begins on Monday 23 November 2026 at nine. */
public class TestClock extends Clock {

    public static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T09:00:00Z");

    private volatile Instant now = MONDAY_AT_NINE;

    @Override
    public Instant instant() {
        return now;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public void startsAgain() {
        now = MONDAY_AT_NINE;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones are the people's, not the clock's");
    }
}
