package dev.soundingboard.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A trainee's wish to be paired by the team (P1), from asking to the introduction. */
@Entity
class Wish extends AbstractAggregateRoot<Wish> {

    /** Somebody waits for the team. */
    record Made(UUID wish, String scheme) {}

    @Id
    private UUID id;

    private String scheme;
    private UUID trainee;
    private String wishes;
    private Instant since;

    @Enumerated(EnumType.STRING)
    private WishState state;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Wish() {}

    Wish(String scheme, UUID trainee, String wishes, Instant since) {
        this.id = UUID.randomUUID();
        this.scheme = scheme;
        this.trainee = trainee;
        this.wishes = wishes;
        this.since = since;
        this.state = WishState.WAITING;
        registerEvent(new Made(id, scheme));
    }

    /** The team has introduced a mentor. */
    void fulfil() {
        move(WishState.INTRODUCED);
    }

    /** The trainee takes it back. */
    void withdraw() {
        move(WishState.WITHDRAWN);
    }

    /** Handlers check first, so a move that isn't legal here is a mistake of ours. */
    private void move(WishState to) {
        if (state != WishState.WAITING) {
            throw new IllegalStateException("A wish that is " + state + " can't become " + to);
        }
        state = to;
    }

    UUID id() {
        return id;
    }

    String scheme() {
        return scheme;
    }

    UUID trainee() {
        return trainee;
    }

    String wishes() {
        return wishes;
    }

    Instant since() {
        return since;
    }

    boolean isWaiting() {
        return state == WishState.WAITING;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
