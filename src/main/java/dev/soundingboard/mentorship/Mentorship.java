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

    @Id
    private UUID id;

    @Embedded
    private Pair pair;

    private Instant since;

    @Embedded
    private Introduction introduction;

    @Enumerated(EnumType.STRING)
    private MentorshipState state;

    @Embedded
    private Breaks breaks;

    @Nullable
    private LocalDate termEnds;

    @Embedded
    @OptimisticLock(excluded = true)
    private GoingOn goingOn;

    @Embedded
    @Nullable
    private Farewell farewell;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Mentorship() {}

    private Mentorship(UUID id, Pair pair, Instant since, Introduction introduction) {
        this.id = id;
        this.pair = pair;
        this.since = since;
        this.introduction = introduction;
        this.state = MentorshipState.ACTIVE;
        this.goingOn = GoingOn.UNANSWERED;
        this.breaks = Breaks.NONE;
    }

    static Mentorship begun(UUID id, Pair pair, Instant now, UUID by) {
        var mentorship = new Mentorship(id, pair, now, Introduction.NONE);
        mentorship.registerEvent(new MentorshipEvent.Begun(id, pair, by));
        return mentorship;
    }

    static Mentorship introduced(UUID id, Pair pair, Instant now, @Nullable ConfidentialText plea) {
        var mentorship = new Mentorship(id, pair, now, new Introduction(true, plea));
        mentorship.registerEvent(new MentorshipEvent.Introduced(id, pair));
        return mentorship;
    }

    /** S2: its time is over on that day; null if it is open. */
    Mentorship lasts(@Nullable LocalDate to) {
        if (!termEnds().equals(Optional.ofNullable(to))) {
            termEnds = to;
            termEnds().ifPresent(ends -> registerEvent(new MentorshipEvent.TermSet(id, pair, ends)));
        }
        return this;
    }

    /**
     * P7: either of the two may end it, at any time. Whoever says no to going on has been asked (F2).
     *
     * @param why what only whoever wrote it reads (D2); null for nothing
     */
    void end(UUID by, Ending how, @Nullable ConfidentialText why) {
        mustBeTheirs(by);
        ends(by, how, why == null ? null : new Reason(by, why));
    }

    /** S2, P7: its time is over, or the scheme team ends it. */
    void endByScheme(@Nullable UUID admin, Ending how) {
        state.mustGoOn();
        ends(admin, how, null);
    }

    private void ends(@Nullable UUID by, Ending how, @Nullable Reason reason) {
        state = MentorshipState.ENDED;
        farewell = new Farewell(how, reason);
        breaks = breaks.dropped();
        registerEvent(new MentorshipEvent.Ended(id, pair, by, how));
    }

    /** Either of the two takes a break, or gives it another end; the place stays taken. */
    void pause(UUID by, @Nullable LocalDate until, Instant now) {
        mustBeTheirs(by);
        breaks = breaks.until(until, now);
        registerEvent(new MentorshipEvent.Paused(id, pair, by, until));
    }

    /** Either of the two comes back from the break. */
    void resume(UUID by, Instant now) {
        mustBeTheirs(by);
        breaks = breaks.overAt(now);
        registerEvent(new MentorshipEvent.Resumed(id, pair, by));
    }

    /** F2: they would like to go on. */
    void goesOn(UUID person) {
        mustBeTheirs(person);
        goingOn = goingOn.with(pair.trainee().equals(person));
    }

    private void mustBeTheirs(UUID person) {
        state.mustGoOn();
        pair.mustBeOf(person);
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

    /** Since when they could meet (S1). */
    public Since couldMeet() {
        return new Since(breaks.leftOutOf(since), breaks.lastOver(since));
    }

    /** Whether the scheme team introduced them (P1), and how. */
    Introduction introduction() {
        return introduction;
    }

    /** Whether it goes on, paused or not. */
    public boolean isActive() {
        return state == MentorshipState.ACTIVE;
    }

    /** Whether one of the two takes a break: nobody is nudged then. */
    public boolean isPaused() {
        return breaks.paused();
    }

    Breaks breaks() {
        return breaks;
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
    Optional<Farewell> farewell() {
        return Optional.ofNullable(farewell);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
