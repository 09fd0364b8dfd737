package dev.soundingboard.notification;

import dev.soundingboard.ticking.Tick;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets where cards stand that are too old to be of anybody's concern. */
@Component
class SentCardRetention implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(SentCardRetention.class);
    private static final Duration TWO_YEARS = Duration.ofDays(2 * 365);

    private final StandingCards standing;
    private final Clock clock;

    SentCardRetention(StandingCards standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget old cards";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var forgotten = standing.forgetSentBefore(clock.instant().minus(TWO_YEARS));
        if (forgotten > 0) {
            LOG.info("Forgot where {} old cards stand", forgotten);
        }
    }
}
