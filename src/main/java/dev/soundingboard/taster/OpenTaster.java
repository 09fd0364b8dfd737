package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Open;
import org.springframework.stereotype.Component;

/** Shows one of the two where their request stands. */
@Component
class OpenTaster implements Query<Open> {

    private final TasterRequests requests;
    private final TasterCards cards;

    OpenTaster(TasterRequests requests, TasterCards cards) {
        this.requests = requests;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return requests.inFull(command.request())
                .filter(taster -> taster.concerns(actor))
                .map(taster -> Reply.show(cards.of(taster, actor.person())))
                .orElseGet(() -> Reply.show(TasterRules.noSuchRequest()));
    }
}
