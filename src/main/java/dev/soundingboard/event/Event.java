package dev.soundingboard.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day that a scheme's team holds for its mentors, or for everybody (M4). */
@Entity
class Event {

    enum State {
        /** Only the team sees it. */
        DRAFT,
        ANNOUNCED,
        CANCELLED
    }

    @Id
    private UUID id;

    private String scheme;

    @Embedded
    private Details details;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Whether the team said that nobody was there. */
    private boolean nobodyCame;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Event() {}

    Event(UUID id, String scheme, Details details) {
        this.id = id;
        this.scheme = scheme;
        this.details = details;
        this.state = State.DRAFT;
    }

    void change(Details now) {
        details = now;
    }

    void announce() {
        require(is(State.DRAFT));
        state = State.ANNOUNCED;
    }

    void cancel() {
        require(is(State.ANNOUNCED));
        state = State.CANCELLED;
    }

    void hadNobody() {
        require(is(State.ANNOUNCED));
        nobodyCame = true;
    }

    /** Handlers ask first, so a move that isn't legal here is a mistake of ours. */
    private void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("Not a legal move of an event that is " + state);
        }
    }

    boolean is(State which) {
        return state == which;
    }

    /** Whether somebody can still say that they come. */
    boolean isOpen(Instant now) {
        return is(State.ANNOUNCED) && !hasBegun(now);
    }

    boolean hasBegun(Instant now) {
        return !details.begins().isAfter(now);
    }

    /** The first moment at which it is over. */
    Instant ends() {
        return begins().plus(length());
    }

    boolean hadNobodyCome() {
        return nobodyCame;
    }

    UUID id() {
        return id;
    }

    String scheme() {
        return scheme;
    }

    Details details() {
        return details;
    }

    Instant begins() {
        return details.begins();
    }

    Duration length() {
        return Duration.ofMinutes(details.minutes());
    }

    /** From 1 on; 0 is what isn't there yet. */
    int version() {
        return version == null ? 0 : version + 1;
    }
}
