package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Come;
import org.springframework.stereotype.Component;

/** Somebody will come to a day: they are reminded the day before. */
@Component
class SayComing implements Handler<Come> {

    private final Answering answering;

    SayComing(Answering answering) {
        this.answering = answering;
    }

    @Override
    public Reply handle(Actor actor, Come command) {
        return answering.says(actor, command.event(), true);
    }
}
