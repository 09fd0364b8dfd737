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
 */
@Entity
@DynamicUpdate
public class Session extends AbstractAggregateRoot<Session> {

    @Id
    private UUID id;

    private UUID mentorship;

    @Embedded
    private Slot slot;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "details_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "details"))
    @Nullable
    private ConfidentialText details;

    @Embedded
    @OptimisticLock(excluded = true)
    private Preparation preparation;

    /** When and how it was to take place; kept while it is held, so that the log can be taken back. */
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "planned_start"))
    @AttributeOverride(name = "minutes", column = @Column(name = "planned_minutes"))
    @AttributeOverride(name = "format", column = @Column(name = "planned_format"))
    @Nullable
    private Slot asPlanned;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Session() {}

    private Session(UUID mentorship, Slot slot, SessionState state) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.slot = slot;
        this.state = state;
        this.preparation = Preparation.NONE;
    }

    static Session planned(MentorshipInFull pair, Slot slot, UUID by) {
        var session = new Session(pair.id(), slot, SessionState.PLANNED);
        session.registerEvent(
                new SessionEvent.Planned(session.id, pair.id(), pair.scheme(), slot.start(), by, pair.otherThan(by)));
        return session;
    }

    /** The two met without having planned it here. */
    static Session recorded(UUID mentorship, Slot slot, UUID by) {
        var session = new Session(mentorship, slot, SessionState.HELD);
        session.registerEvent(new SessionEvent.Held(session.id, mentorship, slot.start(), by));
        return session;
    }

    /** Where the two meet, and what it is about; null for neither. */
    Session arranged(@Nullable ConfidentialText text) {
        details = text;
        return this;
    }

    void move(MentorshipInFull pair, Slot to, UUID by) {
        state.mustBe(SessionState.PLANNED);
        slot = to;
        registerEvent(new SessionEvent.Moved(id, mentorship, pair.scheme(), to.start(), by, pair.otherThan(by)));
    }

    /** Only one that is ahead: of another they say how it went. */
    void cancel(UUID by, UUID other, Instant now) {
        if (!isAhead(now)) {
            throw new IllegalStateException("Not ahead");
        }
        state = SessionState.CANCELLED;
        registerEvent(new SessionEvent.Cancelled(id, mentorship, by, other));
    }

    /** What the trainee would like to cover; null takes it back. */
    void prepare(@Nullable ConfidentialText text, UUID by, UUID other) {
        state.mustBe(SessionState.PLANNED);
        preparation = preparation.becomes(text);
        registerEvent(
                text == null
                        ? new SessionEvent.CoverTakenBack(id, mentorship, by, other)
                        : new SessionEvent.Prepared(id, mentorship, by, other));
    }

    void held(UUID by) {
        state.mustBe(SessionState.PLANNED);
        heldAs(slot, by);
    }

    void notHeld(UUID by) {
        state.mustBe(SessionState.PLANNED);
        state = SessionState.NOT_HELD;
        registerEvent(new SessionEvent.NotHeld(id, mentorship, by));
    }

    /** It took place, then and so, whatever was planned or logged before. */
    void heldAs(Slot as, UUID by) {
        state.mustNotBe(SessionState.CANCELLED);
        if (state != SessionState.HELD) {
            asPlanned = slot;
            registerEvent(new SessionEvent.Held(id, mentorship, as.start(), by));
        }
        slot = as;
        state = SessionState.HELD;
    }

    /** It was logged by mistake, and is planned as before. */
    void takenBack(UUID by) {
        state.mustBe(SessionState.HELD);
        if (asPlanned != null) {
            slot = asPlanned;
            asPlanned = null;
        }
        state = SessionState.PLANNED;
        registerEvent(new SessionEvent.TakenBack(id, mentorship, by));
    }

    public UUID id() {
        return id;
    }

    public UUID mentorship() {
        return mentorship;
    }

    public Instant start() {
        return slot.start();
    }

    public Duration length() {
        return slot.length();
    }

    public Instant end() {
        return slot.end();
    }

    public String format() {
        return slot.format();
    }

    public SessionState state() {
        return state;
    }

    Optional<ConfidentialText> details() {
        return Optional.ofNullable(details);
    }

    Optional<ConfidentialText> cover() {
        return Optional.ofNullable(preparation.cover());
    }

    /** It is planned, and hasn't begun. */
    boolean isAhead(Instant now) {
        return state == SessionState.PLANNED && start().isAfter(now);
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** Grows with everything that its card shows. */
    int shown() {
        return version() + preparation.covers();
    }
}
