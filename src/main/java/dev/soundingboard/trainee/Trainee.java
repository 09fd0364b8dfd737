package dev.soundingboard.trainee;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person's standing as a trainee in one scheme. Why they were away is never kept (D1). */
@Entity
public class Trainee extends AbstractAggregateRoot<Trainee> {

    /** They have joined, or their date has moved: when they may ask for a mentor may be another day now (E2). */
    public record DateSet(Trainee trainee) {}

    /** They ask the scheme team for an exception (E3). */
    record ExceptionAsked(Trainee trainee) {}

    /** The scheme team has granted it (E3). */
    record ExceptionGranted(Trainee trainee) {}

    /** It has taken it back (E3). */
    record ExceptionTakenBack(Trainee trainee) {}

    @Id
    private UUID id;

    private UUID person;
    private String scheme;
    private boolean enrolled;

    @Nullable
    private LocalDate keyDate;

    private boolean absence;

    @Embedded
    private TraineeDetails details;

    @Nullable
    private Instant exceptionAsked;

    @Nullable
    private Instant exceptionGranted;

    @Nullable
    private UUID exceptionBy;

    @Nullable
    @AttributeOverride(name = "sealedWith", column = @Column(name = "exception_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "exception_reason"))
    private ConfidentialText exceptionReason;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Trainee() {}

    /** Somebody who has begun to join. */
    public Trainee(UUID person, String scheme) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.scheme = scheme;
        this.details = TraineeDetails.none();
    }

    /** They say who they are in their training. */
    public Trainee is(TraineeDetails now) {
        details = now;
        return this;
    }

    /** Their absence was long enough for the scheme, if it asks (E1). */
    public Trainee wasAway(boolean longEnough) {
        absence = longEnough;
        return this;
    }

    /** The date that the scheme asks for is this one now; null if they have none any more (E2). */
    public Trainee hasDate(@Nullable LocalDate date) {
        var moved = !Objects.equals(keyDate, date);
        keyDate = date;
        if (moved && enrolled) {
            registerEvent(new DateSet(this));
        }
        return this;
    }

    /** They have said all that the scheme needs, and are in it. */
    public Trainee enrols() {
        if (!enrolled) {
            enrolled = true;
            registerEvent(new DateSet(this));
        }
        return this;
    }

    /** They ask for an exception; asked twice it is one question (E3). */
    void asksForException(Instant now) {
        if (exceptionAsked == null && exceptionGranted == null) {
            exceptionAsked = now;
            registerEvent(new ExceptionAsked(this));
        }
    }

    /** The scheme team lets them ask for a mentor outside the window; the reason is kept (E3). */
    public void grantException(UUID by, ConfidentialText reason, Instant now) {
        if (exceptionGranted == null) {
            exceptionGranted = now;
            exceptionBy = by;
            exceptionReason = reason;
            registerEvent(new ExceptionGranted(this));
        }
    }

    /** They stand as if they had never asked for one (E3). */
    void losesException() {
        exceptionAsked = null;
        exceptionGranted = null;
        exceptionBy = null;
        exceptionReason = null;
        registerEvent(new ExceptionTakenBack(this));
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String scheme() {
        return scheme;
    }

    /** Whether they have finished joining. */
    public boolean isEnrolled() {
        return enrolled;
    }

    /** Names the trainee and their date together, so that what was due with a date that has moved is nobody's any more. */
    UUID withItsDate() {
        var name = "%s %s".formatted(id, keyDate().map(Objects::toString).orElse(""));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The scheme's date, such as the day of their return; empty if there is none. */
    public Optional<LocalDate> keyDate() {
        return Optional.ofNullable(keyDate);
    }

    /** Whether they answered the scheme's question about time away with yes (E1). */
    public boolean wasAway() {
        return absence;
    }

    public TraineeDetails details() {
        return details;
    }

    /** Whether the scheme team has not answered their wish for an exception. */
    public boolean waitsForException() {
        return exceptionAsked != null && exceptionGranted == null;
    }

    public boolean hasException() {
        return exceptionGranted != null;
    }

    Optional<Instant> exceptionSince() {
        return Optional.ofNullable(exceptionGranted);
    }

    /** Who of the scheme team granted it. */
    public Optional<UUID> exceptionBy() {
        return Optional.ofNullable(exceptionBy);
    }

    /** Why the scheme team granted the exception; empty without one. */
    public Optional<ConfidentialText> exceptionReason() {
        return Optional.ofNullable(exceptionReason);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
