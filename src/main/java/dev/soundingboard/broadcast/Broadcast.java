package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.Recipients.Reach;
import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the scheme team writes to many. */
@Entity
class Broadcast {

    @Id
    private UUID id;

    private String scheme;
    private UUID author;

    @Enumerated(EnumType.STRING)
    private BroadcastState state;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String place;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "content_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "content"))
    private ConfidentialText content;

    private Instant madeAt;

    @Nullable
    private Instant sentAt;

    private int people;
    private int unreached;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Broadcast() {}

    Broadcast(UUID id, UUID author, To to, ConfidentialText content, Instant now) {
        this.id = id;
        this.scheme = to.scheme();
        this.author = author;
        this.state = BroadcastState.DRAFT;
        this.audience = to.audience();
        this.place = to.place();
        this.content = content;
        this.madeAt = now;
    }

    /** Another wording, or for others, before it is sent; whoever wrote it so is its author. */
    void becomes(UUID by, To to, ConfidentialText now) {
        if (isDraft()) {
            author = by;
            audience = to.audience();
            place = to.place();
            content = now;
        }
    }

    /** Only once, and only what was not sent. */
    void goesTo(Reach reach, Instant now) {
        if (!isDraft()) {
            throw new IllegalStateException("%s was sent before".formatted(id));
        }
        state = BroadcastState.SENT;
        sentAt = now;
        people = reach.people();
        unreached = reach.unreached();
    }

    void stops() {
        if (isSent()) {
            state = BroadcastState.STOPPED;
        }
    }

    boolean isDraft() {
        return state == BroadcastState.DRAFT;
    }

    /** Sent, and not stopped. */
    boolean isSent() {
        return state == BroadcastState.SENT;
    }

    UUID id() {
        return id;
    }

    /** Who wrote it as it is now. */
    UUID author() {
        return author;
    }

    To to() {
        return new To(scheme, audience, place);
    }

    ConfidentialText content() {
        return content;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Reach reach() {
        return new Reach(people, unreached);
    }

    /** From 1 on; 0 is what isn't there yet. */
    int version() {
        return version == null ? 0 : version + 1;
    }
}
