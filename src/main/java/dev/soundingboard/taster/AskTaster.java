package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.taster.TasterCommand.Ask;
import org.springframework.stereotype.Component;

/** Opens the form; or shows what there is already with this mentor, or why they can't be asked now. */
@Component
class AskTaster implements Query<Ask> {

    private final Asking asking;
    private final TasterForms forms;

    AskTaster(Asking asking, TasterForms forms) {
        this.asking = asking;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return Reply.show(asking.of(actor, command.mentor(), mentor -> forms.blank(actor, mentor)));
    }
}
