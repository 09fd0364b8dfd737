package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.NightsUntil;
import org.springframework.stereotype.Component;

/** Somebody is on nights from today until a day. */
@Component
class OnNights implements Handler<NightsUntil> {

    private final BeingAway away;

    OnNights(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, NightsUntil command) {
        return away.until(actor, What.NIGHTS, command.until());
    }
}
