package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Waiting;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Shows the team who waits for a mentor, longest first. */
@Component
class ShowWaitingList implements Query<Waiting> {

    private final WaitingLists lists;

    ShowWaitingList(WaitingLists lists) {
        this.lists = lists;
    }

    @Override
    public Reply handle(Actor actor, Waiting command) {
        return Reply.show(lists.of(actor.inScheme(), actor.zone()));
    }
}
