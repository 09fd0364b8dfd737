package dev.soundingboard.notification;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Run errands for several people at once. One that waits for a slow channel keeps nobody else waiting. */
@Component
class Carriers {

    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);
    private static final Duration A_MOMENT = Duration.ofMillis(250);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(25);

    private final Carrier carrier;
    private final ClaimedRows rows;
    private final int atOnce;
    private final Semaphore free;
    private final long apart;
    private ExecutorService threads = noThreads();
    private volatile boolean stopping;
    private volatile long lastBegan;

    Carriers(Carrier carrier, ClaimedRows rows, RelayProperties properties) {
        this.carrier = carrier;
        this.rows = rows;
        this.atOnce = properties.atOnce();
        this.free = new Semaphore(atOnce);
        this.apart = Duration.ofSeconds(1).dividedBy(properties.perSecond()).toNanos();
        this.lastBegan = System.nanoTime() - apart;
    }

    void start() {
        threads = Executors.newFixedThreadPool(atOnce);
        stopping = false;
    }

    /** Returns when the last is done, or after most of the time that a stop may take. */
    void stop() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The channel is slow: what is being sent becomes UNKNOWN");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins the errand at its moment, as soon as one is free for it. Who is late doesn't make up for it in a burst. */
    void carry(Errand errand) {
        if (stopping) {
            rows.handBack(errand.from(0));
            return;
        }
        waitFor(Math.max(errand.begins(), lastBegan + apart));
        lastBegan = System.nanoTime();
        if (atOnce == 1) {
            run(errand);
            return;
        }
        free.acquireUninterruptibly();
        try {
            threads.execute(() -> {
                try {
                    run(errand);
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException e) {
            free.release();
            rows.handBack(errand.from(0));
        }
    }

    /** Waits a moment for whoever is busy; whether somebody still is. */
    boolean areBusy() {
        try {
            var nobody = free.tryAcquire(atOnce, A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            if (nobody) {
                free.release(atOnce);
            }
            return !nobody;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is to be tried again is not overtaken by what comes after it. */
    private void run(Errand errand) {
        try {
            var goesOn = !stopping;
            for (var number = 0; number < errand.parcels().size(); number++) {
                var next = errand.parcels().get(number);
                if (!goesOn) {
                    rows.handBack(errand.from(number));
                    return;
                }
                waitFor(next.moment());
                goesOn = carrier.carry(next.parcel()) && !stopping;
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("An errand was not finished: {}", e.getClass().getSimpleName());
        }
    }

    private static void waitFor(long moment) {
        for (var left = moment - System.nanoTime();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static ExecutorService noThreads() {
        var none = Executors.newSingleThreadExecutor();
        none.shutdown();
        return none;
    }
}
