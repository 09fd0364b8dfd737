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

    @Embedded
    private Attended attended;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "note_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "note"))
    @Nullable
    private ConfidentialText note;

    /** The scheme team's day at which they were, as it recorded; null for what they say alone. */
    @Nullable
    private UUID event;

    /** Whether the entry is the team's; once the mentor has changed it, it is theirs. */
    private boolean byTeam;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Attendance() {}

    Attendance(UUID id, UUID mentor, Attended attended) {
        this.id = id;
        this.mentor = mentor;
        this.attended = attended;
    }

    /** The scheme team says that they were there. */
    static Attendance byTeam(UUID mentor, Attended attended, UUID event) {
        var entry = new Attendance(UUID.randomUUID(), mentor, attended);
        entry.event = event;
        entry.byTeam = true;
        return entry;
    }

    /** They had it wrong, or add to it. */
    void correct(Attended right) {
        attended = right;
        byTeam = false;
    }

    /** The scheme team says so too. */
    void recorded(UUID at) {
        event = at;
    }

    /** The scheme team takes it back; what the mentor says of it stays. */
    void notRecorded() {
        event = null;
    }

    boolean isRecorded() {
        return event != null;
    }

    boolean isOf(UUID at) {
        return at.equals(event);
    }

    boolean isByTeam() {
        return byTeam;
    }

    void notes(@Nullable ConfidentialText sealed) {
        note = sealed;
    }

    UUID id() {
        return id;
    }

    UUID mentor() {
        return mentor;
    }

    String kind() {
        return attended.kind();
    }

    LocalDate held() {
        return attended.held();
    }

    BigDecimal hours() {
        return attended.hours();
    }

    BigDecimal points() {
        var points = attended.points();
        return points == null ? BigDecimal.ZERO : points;
    }

    Optional<ConfidentialText> note() {
        return Optional.ofNullable(note);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
