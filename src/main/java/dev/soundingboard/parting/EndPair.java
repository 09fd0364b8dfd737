package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.Ending;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.parting.UnpairCommand.End;
import org.springframework.stereotype.Component;

/** The scheme team ends a pair; no reason is asked, and both are told without one (P7). */
@Component
class EndPair implements Handler<End> {

    private final Mentorships mentorships;
    private final UnpairCards cards;
    private final Acts acts;

    EndPair(Mentorships mentorships, UnpairCards cards, Acts acts) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.acts = acts;
    }

    /** Of two who decide at once, the second is shown how it is now. */
    @Override
    public Reply handle(Actor actor, End command) {
        return Reply.replace(mentorships
                .lock(command.pair(), actor.inScheme())
                .<Card>map(pair -> decided(pair, actor, command.version()))
                .orElseGet(MentorshipCards::noSuchPair));
    }

    private Card decided(MentorshipInFull pair, Actor actor, int version) {
        var mentorship = pair.mentorship();
        if (!mentorship.isActive()
                || mentorship.version() != version
                || mentorship.pair().isOf(actor.person())) {
            return cards.of(pair, actor);
        }
        mentorships.endByTeam(pair, actor.person(), Ending.BY_TEAM);
        acts.done(actor, pair.id());
        return cards.ended(pair);
    }
}
