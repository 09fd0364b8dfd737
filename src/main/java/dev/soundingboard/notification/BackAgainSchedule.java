package dev.soundingboard.notification;

import dev.soundingboard.ticking.Tick;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks now and then for what was found blocked at the very moment in which its reader came back. */
@Component
class BackAgainSchedule implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(BackAgainSchedule.class);

    private final BackAgain missed;

    BackAgainSchedule(BackAgain missed) {
        this.missed = missed;
    }

    @Override
    public String name() {
        return "tell who is back";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var found = missed.tellWhoWasMissed();
        if (found > 0) {
            LOG.info("{} notifications are told after all: their readers are back", found);
        }
    }
}
