package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.parting.LeavingCommand.Ask;
import org.springframework.stereotype.Component;

/** Shows what becomes of a mentor's pairs if they leave; asks who, if no name was typed. */
@Component
class AskWhoLeaves implements Query<Ask> {

    private final LeaversMeant meant;

    AskWhoLeaves(LeaversMeant meant) {
        this.meant = meant;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return Reply.show(command.text().isEmpty() ? LeaverForm.of("") : meant.by(command.text(), actor));
    }
}
