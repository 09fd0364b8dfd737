package dev.soundingboard.journal;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one of the two notes of a session for themself: nobody else reads it, and it can be deleted (D4). */
@Entity
class PrivateNote {

    @Id
    private UUID id;

    private UUID session;
    private UUID author;

    @Embedded
    private ConfidentialText text;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PrivateNote() {}

    PrivateNote(UUID id, UUID session, UUID author, ConfidentialText text) {
        this.id = id;
        this.session = session;
        this.author = author;
        this.text = text;
    }

    void becomes(ConfidentialText other) {
        text = other;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    UUID author() {
        return author;
    }

    ConfidentialText text() {
        return text;
    }

    /** From 1 on: 0 is what somebody saw before there was anything. */
    int version() {
        return version == null ? 1 : version + 1;
    }
}
