package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Add;
import org.springframework.stereotype.Component;

/** Adds days on which nobody is to write to them. */
@Component
class AddDaysAway implements Handler<Add> {

    private final BeingAway away;

    AddDaysAway(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, Add command) {
        return away.add(actor, command);
    }
}
