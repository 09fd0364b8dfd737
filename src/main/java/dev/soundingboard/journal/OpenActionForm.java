package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.ActionCommand.NewAction;
import org.springframework.stereotype.Component;

/** Opens the form for something that one of the two will do. */
@Component
class OpenActionForm implements Query<NewAction> {

    private final Journal journal;
    private final ActionForms forms;

    OpenActionForm(Journal journal, ActionForms forms) {
        this.journal = journal;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, NewAction command) {
        return journal.read(
                actor,
                command.session(),
                entry -> entry.isHeld() && entry.pair().isActive()
                        ? Reply.show(forms.fresh(entry, actor))
                        : journal.present(entry, actor, ""));
    }
}
