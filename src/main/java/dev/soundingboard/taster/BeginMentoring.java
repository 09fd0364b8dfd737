package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/** The mentor agrees to start without a taster, and the two are a pair (P2, M2). */
@Component
class BeginMentoring implements Handler<Begin> {

    private final TasterMoves moves;
    private final SayingYes yes;
    private final Pairing pairing;

    BeginMentoring(TasterMoves moves, SayingYes yes, Pairing pairing) {
        this.moves = moves;
        this.yes = yes;
        this.pairing = pairing;
    }

    @Override
    public Reply handle(Actor actor, Begin command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.request().isTurnOf(actor.person())
                        && taster.request().asksToStart(),
                taster -> begin(taster, actor));
    }

    private Reply begin(TasterInFull taster, Actor actor) {
        return yes.hindrance(taster, actor).map(Reply::show).orElseGet(() -> {
            pairing.pair(taster.request(), actor.person());
            return moves.confirmed(taster, actor);
        });
    }
}
