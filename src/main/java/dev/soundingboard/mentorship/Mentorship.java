package dev.soundingboard.mentorship;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A trainee and a mentor who have become a pair. Its id holds the mentor's place (M2). */
@Entity
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

    /** P7: either of the two may, at any time; no reason is asked. */
    void end(UUID by) {
        if (!isActive() || !pair.isOf(by)) {
            throw new IllegalStateException("Not theirs to end, or ended already");
        }
        state = State.ENDED;
        registerEvent(new Ended(id, pair, by, Ending.BY_ONE));
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

    /** Whether the scheme team introduced them (P1). */
    public boolean wasIntroduced() {
        return introduced;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
