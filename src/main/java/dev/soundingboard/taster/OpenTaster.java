package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.joining.Elsewhere;
import dev.soundingboard.taster.TasterCommand.Open;
import org.springframework.stereotype.Component;

/** Shows one of the two where their request stands. */
@Component
class OpenTaster implements Query<Open> {

    private final TasterRequests requests;
    private final TasterCards cards;
    private final Elsewhere elsewhere;

    OpenTaster(TasterRequests requests, TasterCards cards, Elsewhere elsewhere) {
        this.requests = requests;
        this.cards = cards;
        this.elsewhere = elsewhere;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        var found = requests.inFull(command.request());
        return found.filter(taster -> taster.concerns(actor))
                .map(taster -> Reply.show(cards.of(taster, actor.person())))
                .orElseGet(() -> Reply.show(elsewhere.refusal(
                        found.filter(it -> it.isOf(actor.person()))
                                .map(it -> it.request().parties().scheme()),
                        TasterRules::noSuchRequest)));
    }
}
