package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.joining.Elsewhere;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
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
    private final Elsewhere elsewhere;
    private final Schemes schemes;
    private final Clock clock;

    TasterMoves(TasterRequests requests, TasterCards cards, Elsewhere elsewhere, Schemes schemes, Clock clock) {
        this.requests = requests;
        this.cards = cards;
        this.elsewhere = elsewhere;
        this.schemes = schemes;
        this.clock = clock;
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
        var found = requests.inFull(seen.request());
        return found.filter(taster -> taster.concerns(seen.actor()))
                .map(taster -> taster.request().version() == seen.version() && allowed.test(taster)
                        ? move.apply(taster)
                        : present(taster, seen.actor()))
                .orElseGet(() -> Reply.show(elsewhere.refusal(
                        found.filter(it -> it.isOf(seen.actor().person()))
                                .map(it -> it.request().parties().scheme()),
                        TasterRules::noSuchRequest)));
    }

    /** The same for what leaves the version alone: nobody else moves in the meantime. */
    Reply makeAlone(Seen seen, Predicate<TasterInFull> allowed, Function<TasterInFull, Reply> move) {
        requests.lockById(seen.request());
        return make(seen, allowed, move);
    }

    /** Whether its agreed session has taken place, and it isn't settled what comes of it. */
    boolean isOver(TasterRequest request) {
        return request.isOver(schemes.get(request.parties().scheme()).tasterRules(), clock.instant());
    }

    /** The turn has passed to the other, who has the scheme's time to answer. */
    void waits(TasterRequest request) {
        if (request.state().isOpen()) {
            request.waitsFrom(
                    clock.instant(), schemes.get(request.parties().scheme()).tasterRules());
        }
    }

    /** Stores the move of whoever answers the other: for the mentor it says that they are independent (P3). */
    Reply confirmed(TasterInFull taster, Actor actor) {
        if (!taster.isTrainee(actor.person())) {
            taster.request().confirm(clock.instant());
        }
        return done(taster, actor);
    }

    /** Stores the move, and shows where the request stands now. */
    Reply done(TasterInFull taster, Actor actor) {
        var request = taster.request();
        requests.saveAndFlush(request);
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
