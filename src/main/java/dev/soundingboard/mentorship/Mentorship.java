package dev.soundingboard.mentorship;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A trainee and a mentor who have become a pair. Its id holds the mentor's place (M2).
 *
 * <p>Who would like to go on leaves the version alone: a form of the other that is outdated by it would tell them (F2).
 */
@Entity
@DynamicUpdate
public class Mentorship extends AbstractAggregateRoot<Mentorship> {

    /** The two chose each other. {@code by} did the last step, and so has seen it. */
    public record Begun(UUID mentorship, Pair pair, UUID by) {}

    /** The scheme team made the two a pair (P1); neither has seen it yet. */
    public record Introduced(UUID mentorship, Pair pair) {}

    /**
     * It has come to its end (P7, S2).
     *
     * @param by who of the two ended it; null if its time was over
     */
    public record Ended(
            UUID mentorship, Pair pair, @Nullable UUID by, Ending how) {}

    /**
     * One of the two takes a break: nobody is nudged until it is resumed.
     *
     * @param until the day on which both are asked whether to go on; null if none was given
     */
    public record Paused(
            UUID mentorship, Pair pair, UUID by, @Nullable LocalDate until) {}

    /** The break is over. */
    public record Resumed(UUID mentorship, Pair pair, UUID by) {}

    /** The day on which its time is over is this one now (S2). */
    record TermSet(UUID mentorship, Pair pair, LocalDate ends) {}

    enum State {
        ACTIVE,
        ENDED
    }

    @Id
    private UUID id;

    @Embedded
    private Pair pair;

    private Instant since;
    private boolean introduced;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean paused;

    @Nullable
    private LocalDate pausedUntil;

    @Embedded
    private Breaks breaks;

    @Nullable
    private LocalDate termEnds;

    @Embedded
    @OptimisticLock(excluded = true)
    private GoingOn goingOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Ending ending;

    @Embedded
    @Nullable
    private Reason reason;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Mentorship() {}

    private Mentorship(UUID id, Pair pair, Instant since, boolean introduced) {
        this.id = id;
        this.pair = pair;
        this.since = since;
        this.introduced = introduced;
        this.state = State.ACTIVE;
        this.goingOn = GoingOn.UNANSWERED;
        this.breaks = Breaks.NONE;
    }

    static Mentorship begun(UUID id, Pair pair, Instant now, UUID by) {
        var mentorship = new Mentorship(id, pair, now, false);
        mentorship.registerEvent(new Begun(id, pair, by));
        return mentorship;
    }

    static Mentorship introduced(UUID id, Pair pair, Instant now) {
        var mentorship = new Mentorship(id, pair, now, true);
        mentorship.registerEvent(new Introduced(id, pair));
        return mentorship;
    }

    /** S2: its time is over on that day; null if it is open. */
    Mentorship lasts(@Nullable LocalDate to) {
        if (!Objects.equals(termEnds, to)) {
            termEnds = to;
            if (to != null) {
                registerEvent(new TermSet(id, pair, to));
            }
        }
        return this;
    }

    /** P7: either of the two may end it, at any time. Whoever says no to going on has been asked (F2). */
    void end(UUID by, Ending how) {
        mustBeTheirs(by);
        ends(by, how);
    }

    /** Why they end it; only whoever wrote it reads it (D2). */
    void notes(UUID by, ConfidentialText why) {
        mustBeTheirs(by);
        reason = new Reason(by, why);
    }

    /** S2: its time is over. */
    void endByTerm() {
        mustGoOn();
        ends(null, Ending.BY_TERM);
    }

    private void ends(@Nullable UUID by, Ending how) {
        state = State.ENDED;
        ending = how;
        paused = false;
        pausedUntil = null;
        registerEvent(new Ended(id, pair, by, how));
    }

    /** Either of the two takes a break, or gives it another end; the place stays taken. */
    void pause(UUID by, @Nullable LocalDate until, Instant now) {
        mustBeTheirs(by);
        paused = true;
        pausedUntil = until;
        breaks = breaks.from(now);
        registerEvent(new Paused(id, pair, by, until));
    }

    /** Either of the two comes back from the break. */
    void resume(UUID by, Instant now) {
        mustBeTheirs(by);
        paused = false;
        pausedUntil = null;
        breaks = breaks.until(now);
        registerEvent(new Resumed(id, pair, by));
    }

    /** F2: they would like to go on. */
    void goesOn(UUID person) {
        mustBeTheirs(person);
        goingOn = goingOn.with(pair.trainee().equals(person));
    }

    private void mustBeTheirs(UUID person) {
        mustGoOn();
        if (!pair.isOf(person)) {
            throw new IllegalStateException("Not theirs");
        }
    }

    private void mustGoOn() {
        if (!isActive()) {
            throw new IllegalStateException("Ended already");
        }
    }

    public UUID id() {
        return id;
    }

    public Pair pair() {
        return pair;
    }

    public Instant since() {
        return since;
    }

    /** Since when they could meet without a break: since they became a pair, or took it up again. */
    public Instant withoutBreakSince() {
        return breaks.lastOver(since);
    }

    /** Since they became a pair, later by as long as their breaks were. */
    public Instant sinceWithoutBreaks() {
        return breaks.leftOutOf(since);
    }

    /** Whether the scheme team introduced them (P1). */
    public boolean wasIntroduced() {
        return introduced;
    }

    /** Whether it goes on, paused or not. */
    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Whether one of the two takes a break: nobody is nudged then. */
    public boolean isPaused() {
        return paused;
    }

    Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    /** The day on which its time is over, where the scheme sets one (S2). */
    public Optional<LocalDate> termEnds() {
        return Optional.ofNullable(termEnds);
    }

    /** Whether they have said that they would like to go on (F2). The other doesn't learn it. */
    boolean wantsToGoOn(UUID person) {
        return goingOn.of(pair.trainee().equals(person));
    }

    /** How it came to its end; empty while it goes on. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** Why it ended, for whoever wrote it; empty for everybody else (D2). */
    Optional<ConfidentialText> reasonOf(UUID reader) {
        return Optional.ofNullable(reason)
                .filter(it -> it.reasonBy().equals(reader))
                .map(Reason::why);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
