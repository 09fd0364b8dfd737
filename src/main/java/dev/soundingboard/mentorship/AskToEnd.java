package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import org.springframework.stereotype.Component;

/** Opens the form, which says what will happen. */
@Component
class AskToEnd implements Query<AskEnd> {

    private final MentorshipMoves moves;
    private final EndForms forms;

    AskToEnd(MentorshipMoves moves, EndForms forms) {
        this.moves = moves;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, AskEnd command) {
        return moves.ofCurrent(actor, command.mentorship(), pair -> Reply.show(forms.blank(pair, actor)));
    }
}
