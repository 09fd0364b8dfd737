package dev.soundingboard.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to answer a survey. It is closed by their answer, by "don't ask me again" and by time alike, so that
 * not even the database tells who has answered.
 */
@Entity
@Table(name = "survey_invitation")
class Invitation {

    @Id
    private UUID id;

    private UUID mentorship;
    private UUID person;
    private String scheme;
    private String survey;
    private int round;
    private LocalDate askedOn;
    private boolean open;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Invitation() {}

    /** Nothing more is asked, whatever the reason. */
    void close() {
        open = false;
    }

    UUID id() {
        return id;
    }

    UUID mentorship() {
        return mentorship;
    }

    UUID person() {
        return person;
    }

    String scheme() {
        return scheme;
    }

    String survey() {
        return survey;
    }

    /** Whether it came by time: then it is about the scheme, not about the pair. */
    boolean byTime() {
        return round > 0;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    boolean isOpen() {
        return open;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
