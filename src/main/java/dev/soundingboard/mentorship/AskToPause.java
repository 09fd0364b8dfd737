package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import org.springframework.stereotype.Component;

/** Opens the form, which says what will happen. */
@Component
class AskToPause implements Query<AskPause> {

    private final MentorshipMoves moves;
    private final PauseForms forms;

    AskToPause(MentorshipMoves moves, PauseForms forms) {
        this.moves = moves;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, AskPause command) {
        return moves.ofCurrent(actor, command.mentorship(), pair -> Reply.show(forms.blank(pair, actor)));
    }
}
