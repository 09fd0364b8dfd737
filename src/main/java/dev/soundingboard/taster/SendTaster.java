package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.taster.TasterCommand.Send;
import org.springframework.stereotype.Component;

/** Sends the form: the mentor hears of it, and the trainee sees what they wait for. */
@Component
class SendTaster implements Handler<Send> {

    private final People people;
    private final Mentors mentors;
    private final Asking asking;
    private final TasterForms forms;
    private final NewTasters tasters;

    SendTaster(People people, Mentors mentors, Asking asking, TasterForms forms, NewTasters tasters) {
        this.people = people;
        this.mentors = mentors;
        this.asking = asking;
        this.forms = forms;
        this.tasters = tasters;
    }

    /** The mentor waits too: one who leaves or is hidden at that moment gets no request any more. */
    @Override
    public Reply handle(Actor actor, Send command) {
        people.oneTurnAtATime(actor.person());
        mentors.lock(command.mentor(), actor.inScheme());
        return Reply.replace(asking.of(actor, command.mentor(), mentor -> sent(actor, mentor, command)));
    }

    private Card sent(Actor actor, Mentor mentor, Send command) {
        return forms.toMend(actor, mentor, command).orElseGet(() -> tasters.add(actor, mentor, command));
    }
}
