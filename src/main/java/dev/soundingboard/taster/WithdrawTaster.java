package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/** The trainee takes the request back; no reason is asked. */
@Component
class WithdrawTaster implements Handler<Withdraw> {

    private final TasterMoves moves;

    WithdrawTaster(TasterMoves moves) {
        this.moves = moves;
    }

    @Override
    public Reply handle(Actor actor, Withdraw command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.isTrainee(actor.person())
                        && taster.request().state().isOpen(),
                taster -> {
                    taster.request().withdraw();
                    return moves.done(taster, actor);
                });
    }
}
