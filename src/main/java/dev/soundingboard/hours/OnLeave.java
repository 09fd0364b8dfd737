package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.BeOnLeave;
import org.springframework.stereotype.Component;

/** Somebody is on leave. */
@Component
class OnLeave implements Handler<BeOnLeave> {

    private final BeingAway away;

    OnLeave(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, BeOnLeave command) {
        return away.say(actor, What.LEAVE, command.when());
    }
}
