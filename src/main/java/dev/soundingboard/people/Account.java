package dev.soundingboard.people;

import dev.soundingboard.chat.ConversationReference;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who somebody is at Microsoft, and how their personal chat is reached. */
@Embeddable
record Account(
        UUID tenant,
        UUID object,
        @Nullable String serviceUrl,
        @Nullable String conversation,
        boolean installed,
        boolean outOfReach) {

    static Account of(UUID tenant, UUID object) {
        return new Account(tenant, object, null, null, false, false);
    }

    /** For somebody who is between two accounts for a moment. */
    Account asNobodys() {
        return new Account(tenant, UUID.randomUUID(), serviceUrl, conversation, installed, outOfReach);
    }

    Account chatsAt(ConversationReference reference) {
        return new Account(tenant, object, reference.serviceUrl(), reference.conversation(), installed, outOfReach);
    }

    Account installed(boolean now) {
        return new Account(tenant, object, serviceUrl, conversation, now, outOfReach);
    }

    Account outOfReach(boolean now) {
        return new Account(tenant, object, serviceUrl, conversation, installed, now);
    }

    /** Where the chat is; empty until the first word from it. */
    Optional<ConversationReference> reference() {
        return serviceUrl == null || conversation == null
                ? Optional.empty()
                : Optional.of(new ConversationReference(serviceUrl, conversation));
    }
}
