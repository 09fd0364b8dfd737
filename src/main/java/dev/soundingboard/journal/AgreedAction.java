package dev.soundingboard.journal;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that one of the two will do, as they agreed in a session. Both see it (S6). */
@Entity
class AgreedAction extends AbstractAggregateRoot<AgreedAction> {

    /** The two agreed that {@code who} does it; {@code by} wrote it down, and so has seen it. */
    record Agreed(
            UUID action,
            UUID mentorship,
            UUID who,
            @Nullable LocalDate due,
            UUID by) {}

    @Id
    private UUID id;

    private UUID session;
    private UUID mentorship;
    private UUID who;

    @Embedded
    private ConfidentialText text;

    @Nullable
    private LocalDate due;

    private boolean done;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AgreedAction() {}

    AgreedAction(UUID id, UUID session, UUID mentorship, UUID who, ConfidentialText text, @Nullable LocalDate due) {
        this.id = id;
        this.session = session;
        this.mentorship = mentorship;
        this.who = who;
        this.text = text;
        this.due = due;
    }

    AgreedAction agreed(UUID by) {
        registerEvent(new Agreed(id, mentorship, who, due, by));
        return this;
    }

    void isDone(boolean now) {
        done = now;
    }

    boolean isOverdue(LocalDate today) {
        return !done && due != null && due.isBefore(today);
    }

    /** Its day has come. */
    boolean isDue(LocalDate today) {
        return !done && due != null && !due.isAfter(today);
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    UUID who() {
        return who;
    }

    ConfidentialText text() {
        return text;
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    boolean isDone() {
        return done;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
