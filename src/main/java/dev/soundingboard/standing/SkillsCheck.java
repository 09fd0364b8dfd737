package dev.soundingboard.standing;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** How a mentor found their own skills at one time, sealed (M3). It is never changed. */
@Entity
class SkillsCheck implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID mentor;
    private Instant taken;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "answers_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "answers"))
    private ConfidentialText answers;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SkillsCheck() {}

    SkillsCheck(UUID id, UUID mentor, Instant taken, ConfidentialText answers) {
        this.id = id;
        this.mentor = mentor;
        this.taken = taken;
        this.answers = answers;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID mentor() {
        return mentor;
    }

    Instant taken() {
        return taken;
    }

    ConfidentialText answers() {
        return answers;
    }
}
