package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.AskOff;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what taking somebody off the list would do. */
@Component
class AskOffList implements Query<AskOff> {

    private final Awaited awaited;
    private final NotHereYetCards cards;

    AskOffList(Awaited awaited, NotHereYetCards cards) {
        this.awaited = awaited;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, AskOff command) {
        return Reply.replace(PickedId.read(command.entry())
                .map(id -> picked(id, actor.inScheme()))
                .orElseGet(() -> cards.of(actor.inScheme(), "Choose somebody from the list.")));
    }

    private Card picked(UUID id, String scheme) {
        return awaited.find(id, scheme).map(OffCards::of).orElseGet(OffCards::gone);
    }
}
