package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Stop;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Stops a message at once: whether it still is to be told is asked when it is sent. */
@Component
class StopBroadcast implements Handler<Stop> {

    private final BroadcastRepository repository;
    private final BroadcastCards cards;
    private final Acts acts;

    StopBroadcast(BroadcastRepository repository, BroadcastCards cards, Acts acts) {
        this.repository = repository;
        this.cards = cards;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Stop command) {
        return Reply.replace(repository
                .lock(command.broadcast(), actor.inScheme())
                .map(it -> stopped(actor, it, command.version()))
                .orElseGet(BroadcastCards::gone));
    }

    private Card stopped(Actor actor, Broadcast broadcast, int version) {
        if (broadcast.isSent() && broadcast.version() == version) {
            broadcast.stops();
            repository.saveAndFlush(broadcast);
            acts.done(actor, broadcast.id());
        }
        return cards.of(broadcast, actor.zone());
    }
}
