package dev.soundingboard.broadcast;

import dev.soundingboard.ticking.Tick;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets what was written to many a while ago. */
@Component
class BroadcastRetention implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastRetention.class);

    private final Broadcasts broadcasts;

    BroadcastRetention(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @Override
    public String name() {
        return "forget messages to many";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var forgotten = broadcasts.forgetOld();
        if (forgotten > 0) {
            LOG.info("Forgot {} messages to many", forgotten);
        }
    }
}
