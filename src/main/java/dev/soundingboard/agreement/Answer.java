package dev.soundingboard.agreement;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.scheme.AgreementPolicy.Choice;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the two say to one prompt, from one version of their agreement on. Its author is who saved it last. */
@Entity
@Table(name = "agreement_answer")
class Answer {

    @Id
    private UUID id;

    private UUID mentorship;
    private int number;
    private String prompt;
    private UUID author;
    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "text_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "text"))
    @Nullable
    private ConfidentialText text;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "cancelling_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "cancelling"))
    @Nullable
    private ConfidentialText cancelling;

    @Nullable
    private String rhythm;

    @Nullable
    private String every;

    @Nullable
    private LocalDate reviewOn;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Answer() {}

    Answer(UUID mentorship, int number, String prompt, UUID author, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.number = number;
        this.prompt = prompt;
        this.author = author;
        this.writtenAt = now;
    }

    Answer writtenBy(UUID person, Instant now) {
        author = person;
        writtenAt = now;
        return this;
    }

    Answer says(@Nullable ConfidentialText newText, @Nullable ConfidentialText newCancelling) {
        text = newText;
        cancelling = newCancelling;
        return this;
    }

    Answer meets(@Nullable Choice choice) {
        rhythm = choice == null ? null : choice.says();
        every = choice == null || choice.every() == null ? null : choice.every().toString();
        return this;
    }

    Answer looksAgain(@Nullable LocalDate on) {
        reviewOn = on;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID mentorship() {
        return mentorship;
    }

    int number() {
        return number;
    }

    String prompt() {
        return prompt;
    }

    UUID author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<ConfidentialText> text() {
        return Optional.ofNullable(text);
    }

    Optional<ConfidentialText> cancelling() {
        return Optional.ofNullable(cancelling);
    }

    /** How often they meet, in the scheme's words. */
    Optional<String> rhythm() {
        return Optional.ofNullable(rhythm);
    }

    /** The same, as a period; empty if they decide each time. */
    Optional<Period> every() {
        return Optional.ofNullable(every).map(Period::parse);
    }

    Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
