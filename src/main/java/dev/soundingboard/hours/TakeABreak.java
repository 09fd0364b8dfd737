package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.BreakUntil;
import org.springframework.stereotype.Component;

/** Somebody wants no messages from today until a day. */
@Component
class TakeABreak implements Handler<BreakUntil> {

    private final BeingAway away;

    TakeABreak(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, BreakUntil command) {
        return away.say(actor, What.BREAK, "until " + command.until());
    }
}
