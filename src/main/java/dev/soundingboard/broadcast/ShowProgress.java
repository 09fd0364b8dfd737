package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Shows how far a message is, in the place of what was shown before. */
@Component
class ShowProgress implements Query<Progress> {

    private final BroadcastRepository repository;
    private final BroadcastCards cards;

    ShowProgress(BroadcastRepository repository, BroadcastCards cards) {
        this.repository = repository;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Progress command) {
        return Reply.replace(repository
                .findByIdAndScheme(command.broadcast(), actor.inScheme())
                .map(it -> cards.of(it, actor.zone()))
                .orElseGet(BroadcastCards::gone));
    }
}
