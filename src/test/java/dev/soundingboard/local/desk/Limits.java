package dev.soundingboard.local.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Teams lets one bot do in one tenant, and in one conversation; enforced when it is asked for. */
public class Limits {

    private static final List<Limit> OF_A_TENANT = List.of(new Limit(50, Duration.ofSeconds(1)));
    private static final List<Limit> OF_A_CONVERSATION = List.of(
            new Limit(7, Duration.ofSeconds(1)),
            new Limit(8, Duration.ofSeconds(2)),
            new Limit(60, Duration.ofSeconds(30)),
            new Limit(1_800, Duration.ofHours(1)));
    private static final int MOST_KEPT = 1_800;

    private final Clock clock;
    private final List<Instant> tenant = new ArrayList<>();
    private final Map<String, List<Instant>> conversations = new HashMap<>();
    private boolean enforced;
    private long refused;

    public Limits(Clock clock) {
        this.clock = clock;
    }

    private record Limit(int most, Duration during) {

        /** How long until one more is let through. */
        Optional<Duration> wait(List<Instant> taken, Instant now) {
            if (taken.size() < most) {
                return Optional.empty();
            }
            var free = taken.get(taken.size() - most).plus(during);
            return free.isAfter(now) ? Optional.of(Duration.between(now, free)) : Optional.empty();
        }
    }

    public synchronized void enforce(boolean now) {
        enforced = now;
        tenant.clear();
        conversations.clear();
        refused = 0;
    }

    public synchronized boolean isEnforced() {
        return enforced;
    }

    /** How many requests were refused since they are enforced. */
    public synchronized long refused() {
        return refused;
    }

    /** Too many: how long it has to wait, rounded up to seconds. */
    synchronized Optional<Duration> refuse(Request request) {
        if (!enforced) {
            return Optional.empty();
        }
        var now = clock.instant();
        var conversation = conversations.computeIfAbsent(request.conversation(), id -> new ArrayList<>());
        var wait = Stream.concat(
                        OF_A_TENANT.stream().flatMap(limit -> limit.wait(tenant, now).stream()),
                        request.conversation().isEmpty()
                                ? Stream.empty()
                                : OF_A_CONVERSATION.stream().flatMap(limit -> limit.wait(conversation, now).stream()))
                .max(Duration::compareTo);
        if (wait.isPresent()) {
            refused++;
            return wait.map(it -> Duration.ofSeconds(it.toSeconds() + 1));
        }
        take(tenant, now);
        take(conversation, now);
        return Optional.empty();
    }

    private static void take(List<Instant> taken, Instant now) {
        if (taken.size() > 2 * MOST_KEPT) {
            taken.subList(0, taken.size() - MOST_KEPT).clear();
        }
        taken.add(now);
    }
}
