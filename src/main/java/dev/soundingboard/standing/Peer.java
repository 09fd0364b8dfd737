package dev.soundingboard.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two mentors who are in each other's peer group, or one who has asked the other (M4, M5). A no is kept and reads to the
 * asker like no answer, so that nobody is told no, and nobody is asked twice.
 */
@Entity
class Peer {

    enum State {
        ASKED,
        AGREED,
        /** The colleague said no; the asker goes on waiting. */
        DECLINED,
        /** And the asker has taken it back. */
        OVER
    }

    @Id
    private UUID id;

    private UUID asker;
    private UUID colleague;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Peer() {}

    Peer(UUID asker, UUID colleague) {
        this.id = UUID.randomUUID();
        this.asker = asker;
        this.colleague = colleague;
        this.state = State.ASKED;
    }

    /** The colleague says yes. */
    void join() {
        state = State.AGREED;
    }

    /** The colleague says no. */
    void decline() {
        state = State.DECLINED;
    }

    /** The asker asks again, or takes back, what was declined without their knowing. */
    void waits(boolean again) {
        state = again ? State.DECLINED : State.OVER;
    }

    boolean is(State which) {
        return state == which;
    }

    /** Whether that mentor asked, and has no answer that they know of. */
    boolean waitsFor(UUID mentor) {
        return asker.equals(mentor) && (is(State.ASKED) || is(State.DECLINED));
    }

    /** Whether that mentor is asked, and hasn't answered. */
    boolean asks(UUID mentor) {
        return colleague.equals(mentor) && is(State.ASKED);
    }

    /** Whether it takes a place in that mentor's group. */
    boolean counts(UUID mentor) {
        return is(State.AGREED) || waitsFor(mentor);
    }

    boolean isOf(UUID mentor) {
        return asker.equals(mentor) || colleague.equals(mentor);
    }

    boolean isAsker(UUID mentor) {
        return asker.equals(mentor);
    }

    UUID id() {
        return id;
    }

    UUID asker() {
        return asker;
    }

    UUID colleague() {
        return colleague;
    }
}
