package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Says hello back. */
@Component
class Greet implements Query<Hello> {

    private final Welcome welcome;

    Greet(Welcome welcome) {
        this.welcome = welcome;
    }

    @Override
    public Reply handle(Actor actor, Hello command) {
        return Reply.show(welcome.card(actor));
    }
}
