package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Change;
import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Opens the form with what was kept, as long as it isn't sent. */
@Component
class ChangeBroadcast implements Query<Change> {

    private final BroadcastRepository repository;
    private final Broadcasts broadcasts;
    private final BroadcastCards cards;
    private final Schemes schemes;

    ChangeBroadcast(BroadcastRepository repository, Broadcasts broadcasts, BroadcastCards cards, Schemes schemes) {
        this.repository = repository;
        this.broadcasts = broadcasts;
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Change command) {
        return Reply.replace(repository
                .findByIdAndScheme(command.broadcast(), actor.inScheme())
                .map(it -> it.isDraft() ? form(it) : cards.of(it, actor.zone()))
                .orElseGet(BroadcastCards::gone));
    }

    private Card form(Broadcast broadcast) {
        var to = broadcast.to();
        return broadcasts
                .words(broadcast)
                .<Card>map(words -> FormCard.of(
                        new Look(
                                broadcast.id(),
                                broadcast.version(),
                                words.title(),
                                words.text(),
                                to.audience().name(),
                                to.place()),
                        schemes.get(to.scheme()),
                        ""))
                .orElseGet(BroadcastCards::gone);
    }
}
