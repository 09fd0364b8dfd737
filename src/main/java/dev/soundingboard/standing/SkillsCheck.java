package dev.soundingboard.standing;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a mentor found their own skills at one time, sealed (M3). It is never changed. */
@Entity
class SkillsCheck {

    @Id
    private UUID id;

    private UUID mentor;
    private Instant taken;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "answers_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "answers"))
    private ConfidentialText answers;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SkillsCheck() {}

    SkillsCheck(UUID id, UUID mentor, Instant taken, ConfidentialText answers) {
        this.id = id;
        this.mentor = mentor;
        this.taken = taken;
        this.answers = answers;
    }

    UUID id() {
        return id;
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
