package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.OnCallUntil;
import org.springframework.stereotype.Component;

/** Somebody is on call from today until a day. */
@Component
class OnCall implements Handler<OnCallUntil> {

    private final BeingAway away;

    OnCall(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, OnCallUntil command) {
        return away.until(actor, What.ON_CALL, command.until());
    }
}
