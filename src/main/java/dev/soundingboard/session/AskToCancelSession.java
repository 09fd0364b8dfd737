package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionCommand.AskToCancel;
import org.springframework.stereotype.Component;

/** Before a session is cancelled: what was agreed about that, and the offer to move it (S10). */
@Component
class AskToCancelSession implements Query<AskToCancel> {

    private final SessionMoves moves;
    private final Agreed agreed;
    private final Schemes schemes;

    AskToCancelSession(SessionMoves moves, Agreed agreed, Schemes schemes) {
        this.moves = moves;
        this.agreed = agreed;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, AskToCancel command) {
        return moves.make(
                actor,
                command.session(),
                moves.before(
                        actor,
                        found -> CancellingCard.of(
                                found,
                                actor.person(),
                                schemes.get(found.pair().scheme()).sessions(),
                                agreed.cancelling(found.pair()))));
    }
}
