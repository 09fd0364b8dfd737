package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.joining.Elsewhere;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What everything about one pair has in common: only the two come to it, in its scheme, and of one that has ended they
 * are shown that.
 */
@Component
class MentorshipMoves {

    private final MentorshipRepository mentorships;
    private final MentorshipCards cards;
    private final Elsewhere elsewhere;

    MentorshipMoves(MentorshipRepository mentorships, MentorshipCards cards, Elsewhere elsewhere) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.elsewhere = elsewhere;
    }

    /** Answers one of the two about the pair, going on or ended. */
    Reply of(Actor actor, UUID mentorship, Function<MentorshipInFull, Reply> answer) {
        var found = mentorships.inFull(mentorship);
        return found.filter(pair -> pair.concerns(actor))
                .map(answer)
                .orElseGet(() -> Reply.show(elsewhere.refusal(
                        found.filter(pair -> pair.mentorship().pair().isOf(actor.person()))
                                .map(MentorshipInFull::scheme),
                        MentorshipCards::noSuchPair)));
    }

    /** The same, of a pair that goes on. */
    Reply ofCurrent(Actor actor, UUID mentorship, Function<MentorshipInFull, Reply> answer) {
        return of(
                actor,
                mentorship,
                pair -> pair.mentorship().isActive()
                        ? answer.apply(pair)
                        : Reply.replace(cards.of(pair, actor.person())));
    }

    /** Lets one of the two change a pair that goes on, while nobody else does. */
    Reply change(Actor actor, UUID mentorship, Function<MentorshipInFull, Reply> change) {
        mentorships.lockById(mentorship);
        return ofCurrent(actor, mentorship, change);
    }

    /** Stores the change, and shows where they stand now. */
    Reply done(MentorshipInFull pair, Actor actor) {
        return done(pair, actor, "");
    }

    /** The same, with what they should know first. */
    Reply done(MentorshipInFull pair, Actor actor, String news) {
        mentorships.saveAndFlush(pair.mentorship());
        return Reply.replace(cards.of(pair, actor.person(), news));
    }
}
