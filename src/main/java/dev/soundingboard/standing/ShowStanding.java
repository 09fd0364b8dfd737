package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.StandingCommand.Show;
import org.springframework.stereotype.Component;

/** Shows a mentor where they stand (M1 to M4). */
@Component
class ShowStanding implements Query<Show> {

    private final MyStanding mine;
    private final StandingCards cards;

    ShowStanding(MyStanding mine, StandingCards cards) {
        this.mine = mine;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return mine.with(actor, mentor -> Reply.replace(cards.of(actor, mentor, "")));
    }
}
