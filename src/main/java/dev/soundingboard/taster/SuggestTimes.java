package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterMoves.Seen;
import org.springframework.stereotype.Component;

/**
 * Whoever's turn it is offers other times instead, and the other answers next. For an agreed session either can; it
 * stands until the other takes one of the new times.
 */
@Component
class SuggestTimes implements Handler<Suggest> {

    private final TasterMoves moves;
    private final TypingRules rules;
    private final Schemes schemes;

    SuggestTimes(TasterMoves moves, TypingRules rules, Schemes schemes) {
        this.moves = moves;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Suggest command) {
        return moves.make(
                new Seen(actor, command.request(), command.version()),
                taster -> taster.request().isTurnOf(actor.person())
                        || taster.request().state() == TasterState.AGREED,
                taster -> rules.goodTimes(
                                command.times(),
                                actor.zone(),
                                schemes.get(actor.inScheme()).tasterRules())
                        .map(problem -> moves.hindered(taster, actor, problem, command.times()))
                        .orElseGet(() -> suggest(taster, actor, command)));
    }

    private Reply suggest(TasterInFull taster, Actor actor, Suggest command) {
        taster.request().suggest(actor.person(), command.times().moments(actor.zone()));
        moves.waits(taster.request());
        return moves.confirmed(taster, actor);
    }
}
