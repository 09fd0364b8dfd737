package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.PeerCommand.Show;
import org.springframework.stereotype.Component;

/** Shows a mentor the colleagues they talk to (M4, M5). */
@Component
class ShowPeers implements Query<Show> {

    private final MyStanding mine;
    private final PeerCards cards;

    ShowPeers(MyStanding mine, PeerCards cards) {
        this.mine = mine;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return mine.with(actor, mentor -> cards.with(mentor, group -> Reply.replace(cards.of(mentor, group, ""))));
    }
}
