package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Traced;
import dev.soundingboard.notification.Settlement.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
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
    private static final Duration AFTER_A_COLLISION = Duration.ofSeconds(1);
    private static final Settlement DROPPED = Settlement.as(State.DROPPED, "no longer relevant");

    private final NotificationRows rows;
    private final TransactionTemplate transaction;
    private final Messenger messenger;
    private final StandingCards standing;
    private final Renewal renewal;
    private final Map<String, NotificationContent> contents = new HashMap<>();

    Relay(
            NotificationRows rows,
            TransactionTemplate transaction,
            Messenger messenger,
            StandingCards standing,
            Renewal renewal,
            List<NotificationContent> features) {
        this.rows = rows;
        this.transaction = transaction;
        this.messenger = messenger;
        this.standing = standing;
        this.renewal = renewal;
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
        rows.settle(due.id(), send(due).after(due.attempts() + 1));
    }

    /** One that can't be written must not keep the others waiting; a chore may collide with a turn about the same. */
    private Settlement send(Due due) {
        try {
            return Renewal.isOne(due)
                    ? renewal.carryOut(due, () -> written(due))
                    : written(due).map(card -> send(due.person(), card)).orElse(DROPPED);
        } catch (ConcurrencyFailureException e) {
            return Settlement.retryAfter(AFTER_A_COLLISION);
        } catch (RuntimeException e) {
            LOG.error("Notification {} of kind {} can't be written", due.id(), due.kind(), Traced.withoutText(e));
            return Settlement.as(State.FAILED, e.getClass().getSimpleName());
        }
    }

    private Settlement send(UUID person, Card card) {
        var delivery = messenger.send(person, card);
        delivery.place().ifPresent(place -> standing.sent(person, place, card));
        return delivery.settlement();
    }

    private Optional<Card> written(Due due) {
        var content = contents.get(due.kind());
        if (content == null) {
            throw new IllegalStateException("Nobody writes " + due.kind());
        }
        return Objects.requireNonNull(
                transaction.execute(status -> content.write(due.kind(), due.person(), due.subject())));
    }
}
