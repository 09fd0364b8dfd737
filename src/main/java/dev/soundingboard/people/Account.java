package dev.soundingboard.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who somebody is at Microsoft, and where their personal chat is. */
record Account(
        UUID tenant,
        UUID object,
        String name,
        @Nullable String serviceUrl,
        @Nullable String conversation,
        boolean installed,
        boolean outOfReach) {

    /** A name for somebody who is between two accounts for a moment. */
    Account asNobodys() {
        return new Account(tenant, UUID.randomUUID(), name, serviceUrl, conversation, installed, outOfReach);
    }
}
