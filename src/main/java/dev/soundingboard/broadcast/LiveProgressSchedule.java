package dev.soundingboard.broadcast;

import dev.soundingboard.ticking.Tick;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks how far messages are, often enough for somebody who watches. */
@Component
class LiveProgressSchedule implements Tick {

    private final LiveProgress progress;

    LiveProgressSchedule(LiveProgress progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "show how far messages are";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        progress.goOn();
    }
}
