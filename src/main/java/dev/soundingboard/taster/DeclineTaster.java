package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/** The mentor says no, with one of the scheme's kind reasons. */
@Component
class DeclineTaster implements Handler<Decline> {

    private final TasterMoves moves;
    private final Schemes schemes;
    private final Vault vault;

    DeclineTaster(TasterMoves moves, Schemes schemes, Vault vault) {
        this.moves = moves;
        this.schemes = schemes;
        this.vault = vault;
    }

    @Override
    public Reply handle(Actor actor, Decline command) {
        var reasons = schemes.get(actor.inScheme()).tasterRules().declining();
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> !taster.isTrainee(actor.person())
                        && taster.request().state().isOpen(),
                taster -> reasons.contains(command.reason())
                        ? decline(taster, actor, command.reason())
                        : moves.hindered(taster, actor, "Choose a reason to decline.", TypedTimes.none()));
    }

    private Reply decline(TasterInFull taster, Actor actor, String reason) {
        var request = taster.request();
        request.decline(vault.seal(actor.person(), request.id(), request.id(), reason));
        return moves.done(taster, actor);
    }
}
