package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToPause;
import org.springframework.stereotype.Component;

/** Opens the form for their only pair, or asks for which. */
@Component
class ChooseWhatToPause implements Query<ChooseToPause> {

    private final WhichPair which;
    private final PauseForms forms;

    ChooseWhatToPause(WhichPair which, PauseForms forms) {
        this.which = which;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, ChooseToPause command) {
        return which.of(
                actor,
                "Which of them would you like to pause?",
                pair -> Reply.show(forms.blank(pair, actor)),
                pair -> new Button("Pause", new AskPause(pair.id())));
    }
}
