package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Open;
import org.springframework.stereotype.Component;

/** Shows where a session stands. */
@Component
class OpenSession implements Query<Open> {

    private final Sessions sessions;
    private final SessionCards cards;

    OpenSession(Sessions sessions, SessionCards cards) {
        this.sessions = sessions;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return sessions.theirs(command.session(), actor)
                .map(found -> Reply.show(cards.of(found, actor.person())))
                .orElseGet(() -> Reply.show(SessionCards.noSuchSession()));
    }
}
