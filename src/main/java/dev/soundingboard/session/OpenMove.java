package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Change;
import org.springframework.stereotype.Component;

/** Opens the form to move a session, filled in as it is planned. */
@Component
class OpenMove implements Query<Change> {

    private final SessionMoves moves;
    private final SessionForms forms;

    OpenMove(SessionMoves moves, SessionForms forms) {
        this.moves = moves;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, Change command) {
        return moves.make(actor, command.session(), found -> forms.toMove(found, actor));
    }
}
