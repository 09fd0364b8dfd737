package dev.soundingboard.weekly;

import dev.soundingboard.ticking.Tick;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks on every node whether a summary is due. */
@Component
class WeeklySchedule implements Tick {

    private final WeeklySummaries summaries;

    WeeklySchedule(WeeklySummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public String name() {
        return "weekly summaries";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        summaries.catchUp();
    }
}
