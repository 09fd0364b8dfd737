package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/** The mentor agrees to start without a taster, and the two are a pair (P2, M2). */
@Component
class BeginMentoring implements Handler<Begin> {

    private final TasterMoves moves;
    private final Mentors mentors;
    private final Pairing pairing;

    BeginMentoring(TasterMoves moves, Mentors mentors, Pairing pairing) {
        this.moves = moves;
        this.mentors = mentors;
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
        var request = taster.request();
        if (!mentors.give(request.parties().mentor(), request.id())) {
            return Reply.show(TasterRules.noPlaceLeft(taster, actor));
        }
        pairing.pair(request, actor.person());
        return moves.confirmed(taster, actor);
    }
}
