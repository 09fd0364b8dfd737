package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.CannotReach;
import dev.soundingboard.taster.TasterMoves.Seen;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A trainee can't reach the mentor, and the scheme's admins are told, once (P6). */
@Component
class TellTheTeam implements Handler<CannotReach> {

    private final TasterMoves moves;
    private final Schemes schemes;
    private final Clock clock;

    TellTheTeam(TasterMoves moves, Schemes schemes, Clock clock) {
        this.moves = moves;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, CannotReach command) {
        return moves.makeAlone(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.isTrainee(actor.person())
                        && taster.request()
                                .mayTellTheTeam(schemes.get(actor.inScheme()).tasterRules(), clock.instant()),
                taster -> {
                    taster.request().cannotReach(clock.instant());
                    return moves.done(taster, actor);
                });
    }
}
