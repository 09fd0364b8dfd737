package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.BeOnCall;
import org.springframework.stereotype.Component;

/** Somebody is on call. */
@Component
class OnCall implements Handler<BeOnCall> {

    private final BeingAway away;

    OnCall(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, BeOnCall command) {
        return away.say(actor, What.ON_CALL, command.when());
    }
}
