package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Change;
import org.springframework.stereotype.Component;

/** Fills the form with what a day says now. */
@Component
class ChangeEvent implements Query<Change> {

    private final TeamEvents team;
    private final EventForms forms;

    ChangeEvent(TeamEvents team, EventForms forms) {
        this.team = team;
        this.forms = forms;
    }

    @Override
    public Reply handle(Actor actor, Change command) {
        return team.with(actor, command.event(), event -> Reply.replace(forms.toChange(event, actor)));
    }
}
