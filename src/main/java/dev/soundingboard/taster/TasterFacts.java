package dev.soundingboard.taster;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.scheme.TasterPolicy;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What is known of a request.
 *
 * <p>What only one of the two may know (a verdict, a word to the team), and how long there is to answer, leave the
 * version alone: the other's card must not show that something has changed. Whoever changes those locks the row first.
 */
@MappedSuperclass
abstract class TasterFacts extends AbstractAggregateRoot<TasterRequest> {

    @Id
    UUID id;

    @Embedded
    Parties parties;

    @Enumerated(EnumType.STRING)
    TasterState state;

    @Embedded
    Wish wish;

    Instant asked;

    @OptimisticLock(excluded = true)
    @Nullable
    Instant answerBy;

    @Embedded
    Offer offer;

    @Nullable
    Instant agreed;

    @Nullable
    Instant confirmed;

    @OptimisticLock(excluded = true)
    @Nullable
    Instant unreached;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "dilemma_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "dilemma"))
    @Nullable
    ConfidentialText dilemma;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "reason_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "reason"))
    @Nullable
    ConfidentialText reason;

    @Nullable
    UUID colleague;

    @Embedded
    @OptimisticLock(excluded = true)
    @Nullable
    Verdicts verdicts;

    @Version
    @Nullable
    Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    TasterFacts() {}

    TasterFacts(UUID id, Parties parties, Wish wish, List<Instant> times, Instant now) {
        this.id = id;
        this.parties = parties;
        this.state = TasterState.ASKED;
        this.wish = wish;
        this.offer = Offer.of(times);
        this.asked = now;
    }

    /** Either of the two while an agreed session might move; the mentor while their suggestion waits. */
    boolean canKeep(UUID by) {
        return (state.hasSession() && state != TasterState.AGREED)
                || (state == TasterState.SUGGESTED && by.equals(parties.mentorPerson()));
    }

    /** Whether the times on the table wait for that person. */
    boolean isTurnOf(UUID person) {
        return (state.waitsForMentor() && person.equals(parties.mentorPerson()))
                || (state.waitsForTrainee() && person.equals(parties.trainee()));
    }

    /** The trainee asks to start without a taster, and no times are on the table (P2). */
    boolean asksToStart() {
        return state == TasterState.ASKED && !wish.taster() && offer.times().isEmpty();
    }

    /** Its agreed session has taken place, and it isn't settled what comes of it. */
    boolean isOver(TasterPolicy policy, Instant now) {
        return state.hasSession() && agreed != null && !policy.end(agreed).isAfter(now);
    }

    /** P6: the trainee has waited long enough for the mentor, and hasn't told the team. */
    boolean mayTellTheTeam(TasterPolicy policy, Instant now) {
        return (state.isOpen() || state.hasSession()) && unreached == null && policy.mayTellTheTeam(asked, now);
    }

    UUID id() {
        return id;
    }

    Parties parties() {
        return parties;
    }

    TasterState state() {
        return state;
    }

    Wish wish() {
        return wish;
    }

    Instant asked() {
        return asked;
    }

    Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** The times on the table, earliest first. */
    List<Instant> times() {
        return offer.times();
    }

    /** The time that both agreed. */
    Optional<Instant> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** The trainee has told the team, and nothing was heard from the mentor since. */
    boolean isUnreached() {
        return unreached != null && (confirmed == null || confirmed.isBefore(unreached));
    }

    /** When the trainee told the team. */
    Optional<Instant> unreachedSince() {
        return Optional.ofNullable(unreached);
    }

    Optional<ConfidentialText> dilemma() {
        return Optional.ofNullable(dilemma);
    }

    Optional<ConfidentialText> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<UUID> colleague() {
        return Optional.ofNullable(colleague);
    }

    Verdicts verdicts() {
        return verdicts == null ? Verdicts.NONE : verdicts;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
