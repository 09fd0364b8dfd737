package dev.soundingboard.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A meeting of a pair. What is said in it is nobody's business; what the two keep of it isn't kept here. */
@Entity
public class Session extends AbstractAggregateRoot<Session> {

    @Id
    private UUID id;

    private UUID mentorship;
    private Instant start;
    private int minutes;
    private String format;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Session() {}

    private Session(UUID mentorship, Instant start, Duration length, String format, SessionState state) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.start = start;
        this.minutes = (int) length.toMinutes();
        this.format = format;
        this.state = state;
    }

    static Session planned(UUID mentorship, Instant start, Duration length, String format, UUID by) {
        var session = new Session(mentorship, start, length, format, SessionState.PLANNED);
        session.registerEvent(new SessionEvent.Planned(session.id, mentorship, start, by));
        return session;
    }

    /** The two met without having planned it here. */
    static Session recorded(UUID mentorship, Instant start, Duration length, String format, UUID by) {
        var session = new Session(mentorship, start, length, format, SessionState.HELD);
        session.registerEvent(new SessionEvent.Held(session.id, mentorship, start, by));
        return session;
    }

    void move(Instant to, UUID by) {
        leaves(SessionState.PLANNED);
        start = to;
        registerEvent(new SessionEvent.Moved(id, mentorship, to, by));
    }

    void cancel(UUID by) {
        leaves(SessionState.PLANNED);
        state = SessionState.CANCELLED;
        registerEvent(new SessionEvent.Cancelled(id, mentorship, by));
    }

    void held(UUID by) {
        leaves(SessionState.PLANNED);
        state = SessionState.HELD;
        registerEvent(new SessionEvent.Held(id, mentorship, start, by));
    }

    void notHeld(UUID by) {
        leaves(SessionState.PLANNED);
        state = SessionState.NOT_HELD;
        registerEvent(new SessionEvent.NotHeld(id, mentorship, by));
    }

    /** It took place, then and so, whatever was planned or logged before. */
    void heldAs(Instant at, Duration length, String how, UUID by) {
        if (state == SessionState.CANCELLED) {
            throw new IllegalStateException("Not from " + state);
        }
        var isNews = state != SessionState.HELD;
        start = at;
        minutes = (int) length.toMinutes();
        format = how;
        state = SessionState.HELD;
        if (isNews) {
            registerEvent(new SessionEvent.Held(id, mentorship, at, by));
        }
    }

    /** It was logged by mistake, and is planned as before. */
    void takenBack(UUID by) {
        leaves(SessionState.HELD);
        state = SessionState.PLANNED;
        registerEvent(new SessionEvent.TakenBack(id, mentorship, by));
    }

    private void leaves(SessionState expected) {
        if (state != expected) {
            throw new IllegalStateException("Not from " + state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID mentorship() {
        return mentorship;
    }

    public Instant start() {
        return start;
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public Instant end() {
        return start.plus(length());
    }

    public String format() {
        return format;
    }

    public SessionState state() {
        return state;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
