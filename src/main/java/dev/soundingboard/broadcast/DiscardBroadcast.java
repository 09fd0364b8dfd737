package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Discard;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import java.util.List;
import org.springframework.stereotype.Component;

/** Throws away what nobody was sent. */
@Component
class DiscardBroadcast implements Handler<Discard> {

    private final BroadcastRepository repository;
    private final BroadcastCards cards;
    private final Acts acts;

    DiscardBroadcast(BroadcastRepository repository, BroadcastCards cards, Acts acts) {
        this.repository = repository;
        this.cards = cards;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Discard command) {
        return Reply.replace(repository
                .lock(command.broadcast(), actor.inScheme())
                .map(it -> discarded(actor, it, command.version()))
                .orElseGet(BroadcastCards::gone));
    }

    private Card discarded(Actor actor, Broadcast broadcast, int version) {
        if (!broadcast.isDraft() || broadcast.version() != version) {
            return cards.of(broadcast, actor.zone());
        }
        repository.delete(broadcast);
        acts.done(actor, broadcast.id());
        return new News(
                "Thrown away",
                "Nobody was sent it, and I don’t keep it.",
                List.of(TeamCommand.Menu.asButton(), Write.asButton()));
    }
}
