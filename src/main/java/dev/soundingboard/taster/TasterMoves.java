package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What every answer to a request has in common: it is theirs to give, and they saw the request as it is now. Otherwise
 * they are shown where it stands.
 */
@Component
class TasterMoves {

    private final TasterRequests requests;
    private final TasterCards cards;

    TasterMoves(TasterRequests requests, TasterCards cards) {
        this.requests = requests;
        this.cards = cards;
    }

    /** What an actor saw of which request. */
    record Seen(Actor actor, UUID request, int version) {}

    /**
     * Lets them move.
     *
     * @param allowed whether this person may make this move in the present state
     * @param move makes it, and answers
     */
    Reply make(Seen seen, Predicate<TasterInFull> allowed, Function<TasterInFull, Reply> move) {
        return requests.inFull(seen.request())
                .filter(taster -> taster.concerns(seen.actor()))
                .map(taster -> taster.request().version() == seen.version() && allowed.test(taster)
                        ? move.apply(taster)
                        : present(taster, seen.actor()))
                .orElseGet(() -> Reply.show(TasterRules.noSuchRequest()));
    }

    /** Stores the move, and shows where the request stands now. */
    Reply done(TasterInFull taster, Actor actor) {
        requests.saveAndFlush(taster.request());
        return present(taster, actor);
    }

    /** Shows where the request stands, and what hinders the answer. */
    Reply hindered(TasterInFull taster, Actor actor, String problem, TypedTimes typed) {
        return Reply.replace(cards.of(taster, actor.person(), problem, typed));
    }

    private Reply present(TasterInFull taster, Actor actor) {
        return Reply.replace(cards.of(taster, actor.person()));
    }
}
