package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToEnd;
import org.springframework.stereotype.Component;

/** Opens the form for their only pair, or asks for which. */
@Component
class ChooseWhatToEnd implements Query<ChooseToEnd> {

    private final WhichPair which;
    private final EndForms forms;

    ChooseWhatToEnd(WhichPair which, EndForms forms) {
        this.which = which;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, ChooseToEnd command) {
        return which.of(
                actor,
                "Which of them would you like to end?",
                pair -> Reply.show(forms.blank(pair, actor)),
                pair -> new Button("End", new AskEnd(pair.id())));
    }
}
