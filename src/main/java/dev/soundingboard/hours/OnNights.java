package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Nights;
import org.springframework.stereotype.Component;

/** Somebody is on nights. */
@Component
class OnNights implements Handler<Nights> {

    private final BeingAway away;

    OnNights(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, Nights command) {
        return away.say(actor, What.NIGHTS, command.when());
    }
}
