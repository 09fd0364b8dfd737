package dev.soundingboard.taster;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.scheme.TasterPolicy;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One trainee's request to one mentor, from asking to a pair, or to a kind end: the legal moves.
 *
 * <p>The times on the table are always offered by one side and wait for the other.
 */
@Entity
@DynamicUpdate
class TasterRequest extends TasterFacts {

    protected TasterRequest() {}

    /** A new request, which waits for the mentor. */
    TasterRequest(UUID id, Parties parties, Wish wish, List<Instant> times, Instant now) {
        super(id, parties, wish, times, now);
        registerEvent(new TasterEvent.Moved(id, state, parties.mentorPerson()));
    }

    /** Keeps what the trainee would like to talk about. */
    TasterRequest about(ConfidentialText text) {
        dilemma = text;
        return this;
    }

    /** From then on it could be answered; how long there is to do so, the scheme says. */
    TasterRequest waitsFrom(Instant moment, TasterPolicy policy) {
        require(state.isOpen());
        answerBy = policy.answerBy(moment);
        var whose = state.waitsForMentor() ? parties.mentorPerson() : parties.trainee();
        registerEvent(new TasterEvent.Waits(id, parties.trainee(), answerBy, whose, policy.nudgeAt(moment)));
        return this;
    }

    /** P3: the mentor confirmed just now to be independent. */
    void confirm(Instant now) {
        confirmed = now;
    }

    /** The side whose turn it is takes one of the times offered. */
    void accept(UUID by, Instant time) {
        require(isTurnOf(by) && offer.times().contains(time));
        var again = agreed != null;
        agreed = time;
        verdicts = null;
        move(TasterState.AGREED, parties.otherThan(by));
        registerEvent(new TasterEvent.Agreed(id, parties, time, again));
    }

    /** Offers other times; the other side's turn. An agreed time stands until both agree another. */
    void suggest(UUID by, List<Instant> others) {
        require(isTurnOf(by) || state == TasterState.AGREED);
        offer = offer.replacedBy(others);
        var asTrainee = by.equals(parties.trainee());
        if (state.isOpen()) {
            move(asTrainee ? TasterState.ASKED : TasterState.SUGGESTED, parties.otherThan(by));
        } else {
            move(asTrainee ? TasterState.MOVE_ASKED : TasterState.MOVE_OFFERED, parties.otherThan(by));
        }
    }

    /** What stood before other times were offered stands again. */
    void keep(UUID by) {
        require(canKeep(by));
        offer = offer.takenBack();
        move(state.hasSession() ? TasterState.AGREED : TasterState.ASKED, parties.otherThan(by));
    }

    /** The mentor says no, and may name somebody who could say yes. */
    void decline(ConfidentialText kindReason, @Nullable UUID other) {
        require(state.isOpen());
        reason = kindReason;
        colleague = other;
        move(TasterState.DECLINED, parties.trainee());
    }

    /** The trainee takes it back. */
    void withdraw() {
        require(state.isOpen());
        move(TasterState.WITHDRAWN, parties.mentorPerson());
    }

    /** One of the two calls the agreed session off. */
    void cancel(UUID by) {
        require(state.hasSession());
        move(TasterState.CANCELLED, parties.otherThan(by));
    }

    /** The mentor leaves the scheme: a session that is over can't be called off any more. */
    void mentorLeaves(UUID mentor, TasterPolicy policy, Instant now) {
        if (state.isOpen()) {
            release();
        } else if (isOver(policy, now)) {
            close();
        } else {
            cancel(mentor);
        }
    }

    /** The mentor's last place went to somebody else (M2). */
    void release() {
        require(state.isOpen());
        move(TasterState.RELEASED, parties.trainee());
    }

    /** Nobody answered in time; both are told, as they are of a withdrawal (D6). */
    void expire() {
        require(state.isOpen());
        move(TasterState.EXPIRED, parties.trainee());
        registerEvent(new TasterEvent.Moved(id, state, parties.mentorPerson()));
    }

    /** The trainee can't reach the mentor (P6); the team is told once. */
    void cannotReach(Instant now) {
        require(unreached == null);
        unreached = now;
        registerEvent(new TasterEvent.Unreached(id, parties.scheme(), parties.mentorPerson()));
    }

    /** What one of the two said of the session, which the other isn't told. */
    void judge(UUID by, ConfidentialText verdict) {
        require(state.hasSession());
        verdicts = verdicts().with(by.equals(parties.trainee()), verdict);
    }

    /** They are a pair; what each said is not needed any more. The pair tells them. */
    void pair() {
        require(state.hasSession() || asksToStart());
        settle(TasterState.PAIRED);
        verdicts = null;
    }

    /** Nothing came of the session. What each said is not needed any more, and can't be found out (D6). */
    void close() {
        require(state.hasSession());
        verdicts = null;
        move(TasterState.CLOSED, parties.trainee());
        registerEvent(new TasterEvent.Moved(id, state, parties.mentorPerson()));
    }

    private void move(TasterState to, UUID tell) {
        settle(to);
        registerEvent(new TasterEvent.Moved(id, to, tell));
    }

    private void settle(TasterState to) {
        state = to;
        if (!to.isOpen() && !to.hasSession()) {
            registerEvent(new TasterEvent.Settled(id, parties));
        }
    }

    /** Handlers ask the rules first, so a move that isn't legal here is a mistake of ours. */
    private void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("Not a legal move of a taster request that is " + state);
        }
    }
}
