package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterMoves.Seen;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever's turn it is takes one of the times, and the mentor gives a place for it (M2). */
@Component
class AcceptTaster implements Handler<Accept> {

    private final TasterMoves moves;
    private final TypingRules rules;
    private final SayingYes yes;

    AcceptTaster(TasterMoves moves, TypingRules rules, SayingYes yes) {
        this.moves = moves;
        this.rules = rules;
        this.yes = yes;
    }

    @Override
    public Reply handle(Actor actor, Accept command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.request().isTurnOf(actor.person())
                        && taster.request().times().contains(command.time()),
                taster -> rules.stillAhead(command.time())
                        .map(problem -> moves.hindered(taster, actor, problem, TypedTimes.none()))
                        .orElseGet(() -> accept(taster, actor, command)));
    }

    /** A session that moves has its place already. */
    private Reply accept(TasterInFull taster, Actor actor, Accept command) {
        var request = taster.request();
        var hindrance = request.state().isOpen() ? yes.hindrance(taster, actor) : Optional.<Refusal>empty();
        return hindrance.map(Reply::show).orElseGet(() -> {
            request.accept(actor.person(), command.time());
            return moves.confirmed(taster, actor);
        });
    }
}
