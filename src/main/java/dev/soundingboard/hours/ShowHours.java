package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.Show;
import org.springframework.stereotype.Component;

/** Shows when somebody is written to, and of what they are reminded. */
@Component
class ShowHours implements Query<Show> {

    private final MyHours mine;
    private final HoursCards cards;

    ShowHours(MyHours mine, HoursCards cards) {
        this.mine = mine;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return Reply.replace(cards.of(actor, mine.of(actor), ""));
    }
}
