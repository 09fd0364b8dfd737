package dev.soundingboard.confidential;

import dev.soundingboard.ticking.Tick;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes up a new primary wrapping key while the bot runs, and seals every data key with it. Once none is left under the
 * old key, the operator removes that from the file: then even an old backup of the database can't be read.
 *
 * <p>A data key that can't be opened keeps no other waiting. It is named once to the operator, and tried again each time.
 */
@Component
class KeyRotation implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    static final String NAME = "key rotation";
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final WrappingKey wrapping;
    private final DataKeys keys;
    private volatile Set<UUID> named = Set.of();

    KeyRotation(WrappingKey wrapping, DataKeys keys) {
        this.wrapping = wrapping;
        this.keys = keys;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        wrapping.reload();
        var sealed = 0;
        var unopenable = new TreeSet<UUID>();
        for (var upTo = Optional.of(BEFORE_ALL); upTo.isPresent(); ) {
            var some = keys.rewrap(upTo.get(), BATCH);
            sealed += some.sealed();
            unopenable.addAll(some.unopenable());
            upTo = some.last();
        }
        if (sealed > 0) {
            LOG.info("{} data keys are now sealed with wrapping key {}", sealed, wrapping.primary());
        }
        name(unopenable);
    }

    private void name(Set<UUID> unopenable) {
        if (!unopenable.isEmpty() && !unopenable.equals(named)) {
            LOG.error("No wrapping key in the file opens these data keys, nor the text under them: {}", unopenable);
        }
        named = unopenable;
    }
}
