package dev.soundingboard.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction wants said: written with it in one round trip, and relayed at once when it is committed. */
class Outgoing implements TransactionSynchronization {

    private final List<Due> due = new ArrayList<>();
    private final List<Due> forgotten = new ArrayList<>();
    private final List<Due> renewals = new ArrayList<>();
    private final NotificationRows rows;
    private final RelaySchedule relay;

    Outgoing(NotificationRows rows, RelaySchedule relay) {
        this.rows = rows;
        this.relay = relay;
    }

    void add(Due one) {
        due.add(one);
    }

    void forget(Due one) {
        forgotten.add(one);
    }

    void renew(Due one) {
        if (renewals.stream().noneMatch(one::isAboutTheSameAs)) {
            renewals.add(one);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!forgotten.isEmpty()) {
            rows.forget(forgotten);
        }
        rows.add(Stream.concat(renewals.stream(), due.stream())
                .toList()); // a new message comes after the old ones change
    }

    @Override
    public void afterCommit() {
        relay.tickNow();
    }
}
