package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.GoOn;
import org.springframework.stereotype.Component;

/** One of the two would like to go on after the scheme's time (F2). The other isn't told, and is asked the same. */
@Component
class GoOnMentoring implements Handler<GoOn> {

    private static final String THANKS = "Thank you. It goes on unless one of you ends it.";

    private final MentorshipMoves moves;
    private final MentorshipCards cards;
    private final Terms terms;

    GoOnMentoring(MentorshipMoves moves, MentorshipCards cards, Terms terms) {
        this.moves = moves;
        this.cards = cards;
        this.terms = terms;
    }

    @Override
    public Reply handle(Actor actor, GoOn command) {
        return moves.change(actor, command.mentorship(), pair -> goesOn(pair, actor));
    }

    /** Whoever has said so before is thanked again; whoever isn't asked yet is shown where they stand. */
    private Reply goesOn(MentorshipInFull pair, Actor actor) {
        if (!terms.isAsked(pair, actor.person())) {
            return Reply.replace(
                    cards.of(pair, actor.person(), pair.mentorship().wantsToGoOn(actor.person()) ? THANKS : ""));
        }
        pair.mentorship().goesOn(actor.person());
        return moves.done(pair, actor, THANKS);
    }
}
