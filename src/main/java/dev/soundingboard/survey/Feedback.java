package dev.soundingboard.survey;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What somebody wrote to their scheme team (F3). Of whoever leaves their name out, nothing is kept but the words. */
@Entity
class Feedback extends AbstractAggregateRoot<Feedback> {

    /**
     * The team has something to read.
     *
     * @param keeper in whose name it waits: somebody of the team, so that the author isn't known by it
     */
    record Sent(UUID feedback, UUID keeper, boolean named) {}

    @Id
    private UUID id;

    private String scheme;

    @Nullable
    private UUID person;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "text_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "text"))
    private ConfidentialText text;

    private boolean passedOn;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Feedback() {}

    /**
     * Something just written.
     *
     * @param keeper somebody of the team that is to read it
     * @param person who wrote it; null if they leave their name out
     */
    Feedback(UUID id, String scheme, UUID keeper, @Nullable UUID person, ConfidentialText text) {
        this.id = id;
        this.scheme = scheme;
        this.person = person;
        this.text = text;
        registerEvent(new Sent(id, keeper, person != null));
    }

    /** Somebody of the team is shown it. This writes the row anew, apart from the turn in which it was sent. */
    void passOn() {
        passedOn = true;
    }

    UUID id() {
        return id;
    }

    String scheme() {
        return scheme;
    }

    Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    ConfidentialText text() {
        return text;
    }

    boolean isPassedOn() {
        return passedOn;
    }
}
