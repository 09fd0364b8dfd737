package dev.soundingboard.session;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.mentorship.MentorshipInFull;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A meeting of a pair. What is said in it is nobody's business; what the two keep of it isn't kept here.
 *
 * <p>What the trainee would like to cover leaves the version alone: only they write it, and it is no reason for the
 * mentor's card to be outdated.
 */
@Entity
@DynamicUpdate
public class Session extends AbstractAggregateRoot<Session> {

    @Id
    private UUID id;

    private UUID mentorship;
    private Instant start;
    private int minutes;
    private String format;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "details_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "details"))
    @Nullable
    private ConfidentialText details;

    @Embedded
    @OptimisticLock(excluded = true)
    @AttributeOverride(name = "sealedWith", column = @Column(name = "cover_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "cover"))
    @Nullable
    private ConfidentialText cover;

    /** Set while it is held. */
    @Embedded
    @Nullable
    private AsPlanned asPlanned;

    @OptimisticLock(excluded = true)
    private int covers;

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

    static Session planned(MentorshipInFull pair, Instant start, Duration length, String format, UUID by) {
        var session = new Session(pair.id(), start, length, format, SessionState.PLANNED);
        session.registerEvent(
                new SessionEvent.Planned(session.id, pair.id(), pair.scheme(), start, by, pair.otherThan(by)));
        return session;
    }

    /** The two met without having planned it here. */
    static Session recorded(UUID mentorship, Instant start, Duration length, String format, UUID by) {
        var session = new Session(mentorship, start, length, format, SessionState.HELD);
        session.registerEvent(new SessionEvent.Held(session.id, mentorship, start, by));
        return session;
    }

    /** Where the two meet, and what it is about; null for neither. */
    Session arranged(@Nullable ConfidentialText text) {
        details = text;
        return this;
    }

    void move(MentorshipInFull pair, Instant to, Duration length, String as, UUID by) {
        leaves(SessionState.PLANNED);
        start = to;
        minutes = (int) length.toMinutes();
        format = as;
        registerEvent(new SessionEvent.Moved(id, mentorship, pair.scheme(), to, by, pair.otherThan(by)));
    }

    /** Only one that is ahead: of another they say how it went. */
    void cancel(UUID by, UUID other, Instant now) {
        leaves(SessionState.PLANNED);
        if (!isAhead(now)) {
            throw new IllegalStateException("Begun already");
        }
        state = SessionState.CANCELLED;
        registerEvent(new SessionEvent.Cancelled(id, mentorship, by, other));
    }

    /** What the trainee would like to cover; null takes it back. */
    void prepare(@Nullable ConfidentialText text, UUID by, UUID other) {
        leaves(SessionState.PLANNED);
        cover = text;
        covers++;
        registerEvent(
                text == null
                        ? new SessionEvent.CoverTakenBack(id, mentorship, by, other)
                        : new SessionEvent.Prepared(id, mentorship, by, other));
    }

    void held(UUID by) {
        leaves(SessionState.PLANNED);
        asPlanned = new AsPlanned(start, minutes, format);
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
        if (isNews) {
            asPlanned = new AsPlanned(start, minutes, format);
        }
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
        if (asPlanned != null) {
            start = asPlanned.plannedStart();
            minutes = asPlanned.plannedMinutes();
            format = asPlanned.plannedFormat();
            asPlanned = null;
        }
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

    Optional<ConfidentialText> details() {
        return Optional.ofNullable(details);
    }

    Optional<ConfidentialText> cover() {
        return Optional.ofNullable(cover);
    }

    /** It is planned, and hasn't begun. */
    boolean isAhead(Instant now) {
        return state == SessionState.PLANNED && start.isAfter(now);
    }

    /** It should have come to its end. */
    boolean isOver(Instant now) {
        return !end().isAfter(now);
    }

    /** It took place, or will as far as anybody has said. */
    boolean counts() {
        return state == SessionState.PLANNED || state == SessionState.HELD;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** Grows with everything that its card shows. */
    int shown() {
        return version() + covers;
    }
}
