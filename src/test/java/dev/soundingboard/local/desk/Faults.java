package dev.soundingboard.local.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The faults that are ordered; the one ordered first comes first. */
public class Faults {

    /** Longer than any client waits. */
    private static final Duration HANGING = Duration.ofMinutes(2);

    private final List<Standing> standing = new ArrayList<>();
    private CountDownLatch cleared = new CountDownLatch(1);

    /**
     * A fault that is ordered.
     *
     * @param left how often it comes yet; null for until it is cleared
     */
    public record Standing(Fault fault, @Nullable Integer left) {

        private Standing usedOnce() {
            return left == null ? this : new Standing(fault, left - 1);
        }

        private boolean isUsedUp() {
            return left != null && left <= 0;
        }
    }

    public synchronized void order(Fault fault) {
        standing.add(new Standing(fault, fault.times()));
    }

    /** All is well again; what hangs is let go. */
    public synchronized void clear() {
        standing.clear();
        cleared.countDown();
        cleared = new CountDownLatch(1);
    }

    public synchronized List<Standing> all() {
        return List.copyOf(standing);
    }

    synchronized Optional<Fault> next(Request request) {
        for (var i = 0; i < standing.size(); i++) {
            var one = standing.get(i);
            if (one.fault().befalls(request)) {
                use(i, one.usedOnce());
                return Optional.of(one.fault());
            }
        }
        return Optional.empty();
    }

    private void use(int place, Standing rest) {
        if (rest.isUsedUp()) {
            standing.remove(place);
        } else {
            standing.set(place, rest);
        }
    }

    /** Returns when the fault's time is over, or all faults are cleared. */
    void last(Fault fault) {
        if (fault.delay() != null) {
            pause(fault.delay());
        }
        if (fault.hang()) {
            pause(HANGING);
        }
    }

    private void pause(Duration longest) {
        try {
            untilCleared().await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CountDownLatch untilCleared() {
        return cleared;
    }
}
