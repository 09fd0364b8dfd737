package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Cancel;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Either cancels it before it begins; no reason is asked, and the other is told kindly. */
@Component
class CancelSession implements Handler<Cancel> {

    private final SessionMoves moves;
    private final Sessions sessions;
    private final SessionCards cards;
    private final Clock clock;

    CancelSession(SessionMoves moves, Sessions sessions, SessionCards cards, Clock clock) {
        this.moves = moves;
        this.sessions = sessions;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Cancel command) {
        return moves.make(
                actor, command.session(), command.version(), moves.before(actor, found -> cancelled(found, actor)));
    }

    private Card cancelled(SessionInFull found, Actor actor) {
        var session = found.session();
        session.cancel(actor.person(), found.pair().otherThan(actor.person()), clock.instant());
        sessions.save(session);
        return cards.of(found, actor.person());
    }
}
