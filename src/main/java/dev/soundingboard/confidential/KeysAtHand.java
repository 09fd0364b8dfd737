package dev.soundingboard.confidential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys that one transaction has used: what it seals and then shows needs its key once. They go with the transaction,
 * so that a key deleted since is never used.
 */
class KeysAtHand implements TransactionSynchronization {

    private final List<DataKey> keys = new ArrayList<>();

    /** Those of the present transaction; outside one, none are kept. */
    static KeysAtHand now() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new KeysAtHand();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(KeysAtHand.class::isInstance)
                .map(KeysAtHand.class::cast)
                .findFirst()
                .orElseGet(KeysAtHand::begin);
    }

    private static KeysAtHand begin() {
        var keys = new KeysAtHand();
        TransactionSynchronizationManager.registerSynchronization(keys);
        return keys;
    }

    Optional<DataKey> find(Predicate<DataKey> which) {
        return keys.stream().filter(which).findFirst();
    }

    DataKey keep(DataKey key) {
        keys.add(key);
        return key;
    }

    void drop(Predicate<DataKey> which) {
        keys.removeIf(which);
    }
}
