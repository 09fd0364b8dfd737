package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.TopicCommand.AllOn;
import org.springframework.stereotype.Component;

/** Somebody wants all reminders again. */
@Component
class SwitchAllOn implements Handler<AllOn> {

    private final MyHours mine;
    private final MyTopics topics;

    SwitchAllOn(MyHours mine, MyTopics topics) {
        this.mine = mine;
        this.topics = topics;
    }

    @Override
    public Reply handle(Actor actor, AllOn command) {
        var asked = topics.idsOf(actor);
        return mine.change(actor, mine.of(actor), command.version(), own -> own.wanting(asked, asked));
    }
}
