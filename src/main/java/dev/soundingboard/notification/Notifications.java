package dev.soundingboard.notification;

import dev.soundingboard.chat.Renewable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where features leave what is to be said. A row holds ids only; it is written in the feature's own transaction. */
@Component
public class Notifications {

    private final NotificationRows rows;
    private final RelaySchedule relay;
    private final Clock clock;

    Notifications(NotificationRows rows, RelaySchedule relay, Clock clock) {
        this.rows = rows;
        this.relay = relay;
        this.clock = clock;
    }

    /** Tells the person as soon as this transaction is committed. */
    public void tell(UUID person, String kind, UUID subject) {
        tellAt(clock.instant(), person, kind, subject);
    }

    /** Tells the person at that moment. The same kind about the same subject at the same moment is told once. */
    public void tellAt(Instant due, UUID person, String kind, UUID subject) {
        outgoing().add(Due.untried(person, kind, subject, due, Optional.empty()));
    }

    /**
     * Tells the person at that moment, or when they next may be written to. If that is too late, the last time before at
     * which they may be.
     *
     * @param latest from then on it has no point
     */
    public void tellBefore(Instant due, Instant latest, UUID person, String kind, UUID subject) {
        outgoing().add(Due.untried(person, kind, subject, due, Optional.of(latest)));
    }

    /** When they may be written to has changed: what waits for its moment is given another. */
    public void replan(UUID person) {
        rows.replan(person);
    }

    /** What was to be told at a later moment isn't, if it still waits; what this transaction adds is. */
    public void forget(UUID person, String kind, UUID subject) {
        outgoing().forget(Due.untried(person, kind, subject, clock.instant(), Optional.empty()));
    }

    /** Whether that person has yet to be told. */
    public boolean isWaiting(UUID person, String kind, UUID subject) {
        return rows.isWaiting(person, kind, subject);
    }

    /** What that person was shown of the subject is replaced, as soon as this transaction is committed. */
    public void renew(UUID person, Renewable.Subject subject) {
        outgoing().renew(Due.untried(person, subject.kind(), subject.id(), clock.instant(), Optional.empty()));
    }

    private Outgoing outgoing() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Outgoing.class::isInstance)
                .map(Outgoing.class::cast)
                .findFirst()
                .orElseGet(this::startOutgoing);
    }

    private Outgoing startOutgoing() {
        var outgoing = new Outgoing(rows, relay);
        TransactionSynchronizationManager.registerSynchronization(outgoing);
        return outgoing;
    }
}
