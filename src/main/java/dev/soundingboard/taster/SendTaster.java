package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.People;
import dev.soundingboard.taster.TasterCommand.Send;
import org.springframework.stereotype.Component;

/** Sends the form: the mentor hears of it, and the trainee sees what they wait for. */
@Component
class SendTaster implements Handler<Send> {

    private final People people;
    private final Asking asking;
    private final TasterForms forms;
    private final NewTasters tasters;

    SendTaster(People people, Asking asking, TasterForms forms, NewTasters tasters) {
        this.people = people;
        this.asking = asking;
        this.forms = forms;
        this.tasters = tasters;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        people.oneTurnAtATime(actor.person());
        return Reply.replace(asking.of(actor, command.mentor(), mentor -> sent(actor, mentor, command)));
    }

    private Card sent(Actor actor, Mentor mentor, Send command) {
        return forms.toMend(actor, mentor, command).orElseGet(() -> tasters.add(actor, mentor, command));
    }
}
