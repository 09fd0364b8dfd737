package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import org.springframework.stereotype.Component;

/** Lists who has not come, with the address at which they are awaited, so that a mistake in it is seen. */
@Component
class ShowNotHereYet implements Query<NotHereYet> {

    private final NotHereYetCards cards;

    ShowNotHereYet(NotHereYetCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, NotHereYet command) {
        return Reply.show(cards.of(actor.inScheme(), ""));
    }
}
