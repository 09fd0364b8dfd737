package dev.soundingboard.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due: claims it, asks its feature what to say, sends it outside any transaction, settles it.
 *
 * <p>Any number of nodes may do so at once. A node that dies between claiming and settling leaves a lease that runs
 * out; its rows become {@code UNKNOWN}.
 */
@Component
public class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 50;

    private final NotificationRows rows;
    private final TransactionTemplate transaction;
    private final Messenger messenger;
    private final Map<String, NotificationContent> contents = new HashMap<>();

    Relay(
            NotificationRows rows,
            TransactionTemplate transaction,
            Messenger messenger,
            List<NotificationContent> features) {
        this.rows = rows;
        this.transaction = transaction;
        this.messenger = messenger;
        for (var feature : features) {
            feature.kinds()
                    .forEach(kind -> contents.merge(kind, feature, (one, other) -> {
                        throw new IllegalStateException("Two features write " + kind);
                    }));
        }
    }

    /** Sends until nothing more is due. */
    public void run() {
        var abandoned = rows.giveUpExpiredLeases();
        if (abandoned > 0) {
            LOG.warn("{} notifications were being sent by a node that stopped: now UNKNOWN", abandoned);
        }
        List<Due> claimed;
        do {
            claimed = rows.claim(BATCH);
            claimed.forEach(this::deliver);
        } while (!claimed.isEmpty());
    }

    private void deliver(Due due) {
        var card = Objects.requireNonNull(
                transaction.execute(status -> content(due).write(due.kind(), due.person(), due.subject())));
        rows.settle(
                due.id(),
                card.map(it -> messenger.send(due.person(), it).settlement())
                        .orElse(Settlement.as(Settlement.State.DROPPED, "no longer relevant")));
    }

    private NotificationContent content(Due due) {
        return Objects.requireNonNull(contents.get(due.kind()), () -> "Nobody writes " + due.kind());
    }
}
