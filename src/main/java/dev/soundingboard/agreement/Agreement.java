package dev.soundingboard.agreement;

import dev.soundingboard.mentorship.MentorshipInFull;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One version of how a pair agreed to work: a draft until both have confirmed it, and from then on as it is (S5).
 *
 * <p>It counts how often an answer has changed, so that nobody confirms what they haven't seen.
 */
@Entity
class Agreement extends AbstractAggregateRoot<Agreement> {

    @Id
    private UUID id;

    private UUID mentorship;
    private int number;
    private UUID startedBy;
    private Instant startedAt;

    @Embedded
    @AttributeOverride(name = "how", column = @Column(name = "trainee_how"))
    @AttributeOverride(name = "at", column = @Column(name = "trainee_at"))
    @Nullable
    private Confirmation trainees;

    @Embedded
    @AttributeOverride(name = "how", column = @Column(name = "mentor_how"))
    @AttributeOverride(name = "at", column = @Column(name = "mentor_at"))
    @Nullable
    private Confirmation mentors;

    @Nullable
    private Instant settledAt;

    @Nullable
    private LocalDate reviewOn;

    private int edits;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Agreement() {}

    /** A draft, begun by one of the two; both are reminded then if it isn't finished. */
    Agreement(MentorshipInFull pair, int number, UUID by, Instant now, Instant remindAt) {
        this.id = UUID.randomUUID();
        this.mentorship = pair.id();
        this.number = number;
        this.startedBy = by;
        this.startedAt = now;
        registerEvent(new AgreementEvent.Started(id, mentorship, by, pair.otherThan(by), remindAt));
    }

    /** An answer has changed: whoever confirmed the draft before hasn't seen it. */
    void changed(MentorshipInFull pair, UUID by) {
        require(!isSettled());
        edits++;
        var other = pair.otherThan(by);
        if (confirmationOf(pair.isTrainee(other)).isPresent()) {
            registerEvent(new AgreementEvent.Changed(id, mentorship, other));
        }
        trainees = null;
        mentors = null;
        rewritten(pair);
    }

    private void rewritten(MentorshipInFull pair) {
        var two = pair.mentorship().pair();
        registerEvent(new AgreementEvent.Rewritten(id, mentorship, two.trainee(), two.mentorPerson()));
    }

    /** One of the two confirms it as it is; the second one settles it. */
    void confirm(MentorshipInFull pair, UUID by, Confirmation confirmation, Settling settling) {
        require(!isSettled());
        if (pair.isTrainee(by)) {
            trainees = confirmation;
        } else {
            mentors = confirmation;
        }
        if (isConfirmed(settling.signaturesRequired())) {
            settledAt = confirmation.at();
            reviewOn = settling.reviewOn();
            registerEvent(new AgreementEvent.Settled(id, mentorship, number, by, pair.otherThan(by)));
            review(pair, settling.reviewOn(), settling.reviewAt());
        } else {
            registerEvent(new AgreementEvent.Ready(id, mentorship, pair.otherThan(by)));
        }
        rewritten(pair);
    }

    /** The two looked at it again, and it still is right (A5). */
    void stillRight(MentorshipInFull pair, LocalDate next, Instant at) {
        require(isSettled());
        reviewOn = next;
        review(pair, next, at);
        rewritten(pair);
    }

    private void review(MentorshipInFull pair, LocalDate on, Instant at) {
        var two = pair.mentorship().pair();
        registerEvent(new AgreementEvent.ToReview(id, mentorship, two.trainee(), two.mentorPerson(), on, at));
    }

    private boolean isConfirmed(boolean signaturesRequired) {
        return trainees != null
                && mentors != null
                && trainees.counts(signaturesRequired)
                && mentors.counts(signaturesRequired);
    }

    /** Handlers ask first, so a move that isn't legal here is a mistake of ours. */
    private static void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("Not a legal move of an agreement");
        }
    }

    UUID id() {
        return id;
    }

    UUID mentorship() {
        return mentorship;
    }

    /** 1 for their first agreement. */
    int number() {
        return number;
    }

    Instant startedAt() {
        return startedAt;
    }

    UUID startedBy() {
        return startedBy;
    }

    Optional<Confirmation> confirmationOf(boolean trainee) {
        return Optional.ofNullable(trainee ? trainees : mentors);
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    /** Which state of the answers this is; a confirmation leaves it as it was. */
    int edits() {
        return edits;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
