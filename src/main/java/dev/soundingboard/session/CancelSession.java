package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Cancel;
import org.springframework.stereotype.Component;

/** Either cancels it; no reason is asked, and the other is told kindly. */
@Component
class CancelSession implements Handler<Cancel> {

    private final SessionMoves moves;
    private final Sessions sessions;
    private final SessionCards cards;

    CancelSession(SessionMoves moves, Sessions sessions, SessionCards cards) {
        this.moves = moves;
        this.sessions = sessions;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Cancel command) {
        return moves.make(actor, command.session(), command.version(), found -> {
            var session = found.session();
            session.cancel(actor.person(), found.pair().otherThan(actor.person()));
            sessions.save(session);
            return cards.of(found, actor.person());
        });
    }
}
