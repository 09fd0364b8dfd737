package dev.soundingboard.notification;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, until nothing more is: claims it, and has it carried.
 *
 * <p>Any number of nodes may do so at once. What a node that dies has claimed is taken by another when its lease runs out;
 * what it was sending becomes {@code UNKNOWN}.
 */
@Component
public class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Claiming claiming;
    private final ClaimedRows rows;
    private final Carriers carriers;
    private final ReadWriteLock ticks = new ReentrantReadWriteLock();
    private volatile boolean running;

    Relay(Claiming claiming, ClaimedRows rows, Carriers carriers) {
        this.claiming = claiming;
        this.rows = rows;
        this.carriers = carriers;
    }

    /** Returns when nothing is due any more that may go out now, and what was under way is settled. */
    public void run() {
        ticks.readLock().lock();
        try {
            sendWhatIsDue();
        } finally {
            ticks.readLock().unlock();
        }
    }

    private void sendWhatIsDue() {
        var abandoned = rows.giveUpExpiredLeases();
        if (abandoned > 0) {
            LOG.warn("{} notifications were being sent by a node that stopped: now UNKNOWN", abandoned);
        }
        var more = true;
        while (running && more) {
            var claim = claiming.next();
            claim.map(Errand::of).ifPresent(errands -> errands.forEach(carriers::carry));
            more = claim.isPresent() || carriers.areBusy();
        }
    }

    @Override
    public void start() {
        carriers.start();
        running = true;
    }

    /**
     * What is under way is finished; what was claimed besides is handed back, so that another node needn't wait. The tick
     * that has just claimed hands back too, while there still is a database to do so.
     */
    @Override
    public void stop() {
        running = false;
        carriers.stop();
        ticks.writeLock().lock();
        try {
            LOG.info("The relay has stopped, and holds nothing any more");
        } finally {
            ticks.writeLock().unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
