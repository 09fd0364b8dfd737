package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Keep;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/** The mentor takes a suggestion back, or either leaves an agreed session where it was. */
@Component
class KeepTimes implements Handler<Keep> {

    private final TasterMoves moves;

    KeepTimes(TasterMoves moves) {
        this.moves = moves;
    }

    @Override
    public Reply handle(Actor actor, Keep command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.request().canKeep(actor.person()),
                taster -> {
                    taster.request().keep(actor.person());
                    moves.waits(taster.request());
                    return moves.done(taster, actor);
                });
    }
}
