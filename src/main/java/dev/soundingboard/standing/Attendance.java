package dev.soundingboard.standing;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a mentor went to, and what they took from it, which only they can read (M4). */
@Entity
class Attendance {

    @Id
    private UUID id;

    private UUID mentor;
    private String kind;
    private LocalDate held;
    private BigDecimal hours;

    @Nullable
    private BigDecimal points;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "note_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "note"))
    @Nullable
    private ConfidentialText note;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Attendance() {}

    Attendance(UUID id, UUID mentor, String kind, LocalDate held, BigDecimal hours, @Nullable BigDecimal points) {
        this.id = id;
        this.mentor = mentor;
        this.kind = kind;
        this.held = held;
        this.hours = hours;
        this.points = points;
    }

    void notes(ConfidentialText sealed) {
        note = sealed;
    }

    UUID id() {
        return id;
    }

    UUID mentor() {
        return mentor;
    }

    String kind() {
        return kind;
    }

    LocalDate held() {
        return held;
    }

    BigDecimal hours() {
        return hours;
    }

    BigDecimal points() {
        return points == null ? BigDecimal.ZERO : points;
    }

    Optional<ConfidentialText> note() {
        return Optional.ofNullable(note);
    }
}
