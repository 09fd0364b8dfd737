package dev.soundingboard.notification;

import dev.soundingboard.ticking.Tick;
import dev.soundingboard.ticking.Ticking;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs the {@link Relay} every second, and at once after a commit. The database decides who sends what. */
@Component
class RelaySchedule implements Tick {

    private static final String NAME = "relay";

    private final ObjectProvider<Relay> relay;
    private final Ticking ticking;

    RelaySchedule(ObjectProvider<Relay> relay, Ticking ticking) {
        this.relay = relay;
        this.ticking = ticking;
    }

    void tickNow() {
        ticking.now(NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        relay.getObject().run();
    }
}
