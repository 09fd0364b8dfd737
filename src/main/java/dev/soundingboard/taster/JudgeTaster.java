package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Judge;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/**
 * After the session each says in private how it was, and can say something else until the scheme's time is up (P2).
 * Two good fits make a pair. Anything else changes nothing that the other could see until then (D6).
 */
@Component
class JudgeTaster implements Handler<Judge> {

    private final TasterMoves moves;
    private final SealedVerdicts verdicts;
    private final Pairing pairing;

    JudgeTaster(TasterMoves moves, SealedVerdicts verdicts, Pairing pairing) {
        this.moves = moves;
        this.verdicts = verdicts;
        this.pairing = pairing;
    }

    @Override
    public Reply handle(Actor actor, Judge command) {
        return moves.makeAlone(
                new Seen(actor, command.request(), command.version()),
                taster -> moves.isOver(taster.request()),
                taster -> {
                    var request = taster.request();
                    verdicts.judge(request, actor.person(), command.verdict());
                    if (command.verdict() == Verdict.GOOD_FIT && verdicts.bothSayGoodFit(request)) {
                        pairing.pair(request, actor.person());
                    }
                    return moves.done(taster, actor);
                });
    }
}
