package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.ActionCommand.Actions;
import org.springframework.stereotype.Component;

/** Shows somebody what they have still to do. */
@Component
class ListActions implements Query<Actions> {

    private final ActionLists lists;

    ListActions(ActionLists lists) {
        this.lists = lists;
    }

    @Override
    public Reply handle(Actor actor, Actions command) {
        return Reply.show(lists.of(actor));
    }
}
