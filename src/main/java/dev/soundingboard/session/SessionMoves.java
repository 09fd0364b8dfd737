package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What everything done to a session has in common: it is theirs, still planned, and they saw it as it is now. Otherwise
 * they are shown where it stands.
 */
@Component
class SessionMoves {

    private final Sessions sessions;
    private final SessionCards cards;
    private final Clock clock;

    SessionMoves(Sessions sessions, SessionCards cards, Clock clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.clock = clock;
    }

    /** For whoever saw that version. */
    Reply make(Actor actor, UUID session, int version, Function<SessionInFull, Card> move) {
        return make(actor, session, found -> found.session().version() == version, move);
    }

    /** For what any version allows. */
    Reply make(Actor actor, UUID session, Function<SessionInFull, Card> move) {
        return make(actor, session, found -> true, move);
    }

    /** Only before it begins; after that they are asked how it went. */
    Function<SessionInFull, Card> before(Actor actor, Function<SessionInFull, Card> move) {
        return found ->
                found.session().isAhead(clock.instant()) ? move.apply(found) : cards.begun(found, actor.person());
    }

    private Reply make(
            Actor actor, UUID session, Predicate<SessionInFull> allowed, Function<SessionInFull, Card> move) {
        return sessions.theirs(session, actor)
                .map(found -> Reply.replace(
                        found.stands() && allowed.test(found) ? move.apply(found) : cards.of(found, actor.person())))
                .orElseGet(() -> Reply.show(SessionCards.noSuchSession()));
    }
}
