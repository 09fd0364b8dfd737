package dev.soundingboard.notification.watch;

import dev.soundingboard.notification.Settled;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Meters of what is told. Those of what waits are the database's, so every node reports the same. */
@Component
class NotificationMeters implements Settled {

    /** From the first request on each is there, so that an alert can't miss it. */
    private static final List<String> STATES = List.of("SENT", "RETRY", "UNKNOWN", "BLOCKED", "FAILED", "DROPPED");

    private final Timer lag;
    private final Map<String, Counter> settled;

    NotificationMeters(MeterRegistry registry, Backlog backlog) {
        lag = Timer.builder("notifications.lag")
                .description("From when a message was due to when it was sent")
                .serviceLevelObjectives(
                        Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10))
                .register(registry);
        settled = STATES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        state -> Counter.builder("notifications.settled")
                                .description("What became of notifications")
                                .tag("state", state)
                                .register(registry)));
        Gauge.builder("notifications.oldest.due", backlog, it -> it.oldest().toSeconds())
                .description("How long the one has waited that should have gone out first")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("notifications.waiting", backlog, Backlog::waiting)
                .description("How many should have gone out by now")
                .register(registry);
        Gauge.builder("notifications.uncertain", backlog, Backlog::uncertain)
                .description("How many may or may not have arrived, and nobody has taken note of")
                .register(registry);
    }

    @Override
    public void settled(String state, Optional<Duration> late) {
        Optional.ofNullable(settled.get(state)).ifPresent(Counter::increment);
        late.ifPresent(lag::record);
    }
}
