package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Open;
import org.springframework.stereotype.Component;

/** Shows the team a day, with who comes or who was there. */
@Component
class OpenEvent implements Query<Open> {

    private final TeamEvents team;
    private final EventCards cards;

    OpenEvent(TeamEvents team, EventCards cards) {
        this.team = team;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return team.with(actor, command.event(), event -> Reply.replace(cards.forTeam(event, actor, "")));
    }
}
