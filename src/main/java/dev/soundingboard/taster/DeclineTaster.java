package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterMoves.Seen;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mentor says no, with one of the scheme's kind reasons, and may name a colleague who could say yes. */
@Component
class DeclineTaster implements Handler<Decline> {

    private final TasterMoves moves;
    private final Colleagues colleagues;
    private final Schemes schemes;
    private final Vault vault;

    DeclineTaster(TasterMoves moves, Colleagues colleagues, Schemes schemes, Vault vault) {
        this.moves = moves;
        this.colleagues = colleagues;
        this.schemes = schemes;
        this.vault = vault;
    }

    @Override
    public Reply handle(Actor actor, Decline command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> !taster.isTrainee(actor.person())
                        && taster.request().state().isOpen(),
                taster -> decline(taster, actor, command));
    }

    private Reply decline(TasterInFull taster, Actor actor, Decline command) {
        var request = taster.request();
        if (!schemes.get(actor.inScheme()).tasterRules().declining().contains(command.reason())) {
            return moves.hindered(taster, actor, "Choose a reason to decline.", TypedTimes.none());
        }
        Optional<Mentor> colleague = colleagues.named(command.colleague(), request.parties());
        if (colleague.isEmpty() && colleagues.isGiven(command.colleague())) {
            return moves.hindered(
                    taster, actor, "Choose a colleague who has room just now, or leave it empty.", TypedTimes.none());
        }
        request.decline(
                vault.seal(actor.person(), request.id(), request.id(), command.reason()),
                colleague.map(Mentor::id).orElse(null));
        return moves.done(taster, actor);
    }
}
