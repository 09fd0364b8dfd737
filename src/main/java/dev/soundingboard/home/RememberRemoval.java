package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Removed;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.People;
import org.springframework.stereotype.Component;

/** Remembers that somebody took the app out, so that a new installation is welcomed again. */
@Component
class RememberRemoval implements Handler<Removed> {

    private final People people;

    RememberRemoval(People people) {
        this.people = people;
    }

    @Override
    public Reply handle(Actor actor, Removed command) {
        people.get(actor.person()).installed(false);
        return Reply.silent();
    }
}
