package dev.soundingboard.session;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what the two write about a session, and opens it again for them. */
@Component
class SealedWords {

    private final Vault vault;

    SealedWords(Vault vault) {
        this.vault = vault;
    }

    /** Null if there is nothing to seal. */
    @Nullable
    ConfidentialText seal(Session session, UUID by, Arrangements arranged) {
        return arranged.text().map(text -> seal(session, by, text)).orElse(null);
    }

    ConfidentialText seal(Session session, UUID by, String text) {
        return vault.seal(by, session.mentorship(), session.id(), text);
    }

    Arrangements arranged(Session session) {
        return session.details()
                .flatMap(text -> vault.open(text, session.id()))
                .map(Arrangements::of)
                .orElse(Arrangements.NONE);
    }

    /** What the trainee would like to cover; an empty text asks the mentor to guide them. */
    Optional<String> cover(Session session) {
        return session.cover().flatMap(text -> vault.open(text, session.id()));
    }
}
