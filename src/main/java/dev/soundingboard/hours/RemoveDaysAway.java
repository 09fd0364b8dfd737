package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Remove;
import org.springframework.stereotype.Component;

/** Takes a range of days back; one that is no more, or somebody else's, changes nothing. */
@Component
class RemoveDaysAway implements Handler<Remove> {

    private final MyHours mine;

    RemoveDaysAway(MyHours mine) {
        this.mine = mine;
    }

    @Override
    public Reply handle(Actor actor, Remove command) {
        return mine.change(actor, mine.of(actor), command.version(), own -> own.without(command.range()));
    }
}
