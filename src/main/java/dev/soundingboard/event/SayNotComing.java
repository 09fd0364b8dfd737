package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.NotCome;
import org.springframework.stereotype.Component;

/** Somebody can’t come to a day; no reason is asked. */
@Component
class SayNotComing implements Handler<NotCome> {

    private final Answering answering;

    SayNotComing(Answering answering) {
        this.answering = answering;
    }

    @Override
    public Reply handle(Actor actor, NotCome command) {
        return answering.says(actor, command.event(), false);
    }
}
