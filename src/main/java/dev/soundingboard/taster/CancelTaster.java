package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterMoves.Seen;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Either calls the agreed session off before it begins; the mentor's place is free again (M2). */
@Component
class CancelTaster implements Handler<Cancel> {

    private final TasterMoves moves;
    private final Mentors mentors;
    private final Clock clock;

    CancelTaster(TasterMoves moves, Mentors mentors, Clock clock) {
        this.moves = moves;
        this.mentors = mentors;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Cancel command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.request().state() == TasterState.AGREED
                        && taster.request().isAhead(clock.instant()),
                taster -> {
                    var request = taster.request();
                    mentors.takeBack(request.parties().mentor(), request.id());
                    request.cancel(actor.person());
                    return moves.done(taster, actor);
                });
    }
}
