package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/**
 * Either calls the agreed session off before it is over; the mentor's place is free again (M2). Afterwards there is
 * nothing to call off: whoever presses it then says in private that it is not for them, and it ends like that (D6).
 */
@Component
class CancelTaster implements Handler<Cancel> {

    private final TasterMoves moves;
    private final SealedVerdicts verdicts;
    private final Mentors mentors;

    CancelTaster(TasterMoves moves, SealedVerdicts verdicts, Mentors mentors) {
        this.moves = moves;
        this.verdicts = verdicts;
        this.mentors = mentors;
    }

    @Override
    public Reply handle(Actor actor, Cancel command) {
        return moves.makeAlone(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.request().state().hasSession(),
                taster -> {
                    var request = taster.request();
                    if (moves.isOver(request)) {
                        verdicts.judge(request, actor.person(), Verdict.NOT_FOR_ME);
                    } else {
                        mentors.takeBack(request.parties().mentor(), request.id());
                        request.cancel(actor.person());
                    }
                    return moves.done(taster, actor);
                });
    }
}
