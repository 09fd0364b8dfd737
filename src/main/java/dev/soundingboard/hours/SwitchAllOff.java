package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.TopicCommand.AllOff;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Somebody wants no reminders. They still hear when others do something that concerns them. */
@Component
class SwitchAllOff implements Handler<AllOff> {

    private final MyHours mine;
    private final MyTopics topics;

    SwitchAllOff(MyHours mine, MyTopics topics) {
        this.mine = mine;
        this.topics = topics;
    }

    @Override
    public Reply handle(Actor actor, AllOff command) {
        var asked = topics.idsOf(actor);
        return mine.change(actor, mine.of(actor), command.version(), own -> own.wanting(Set.of(), asked));
    }
}
