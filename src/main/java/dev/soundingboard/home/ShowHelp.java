package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Says what somebody can say. */
@Component
class ShowHelp implements Query<Help> {

    private final Helps helps;

    ShowHelp(Helps helps) {
        this.helps = helps;
    }

    @Override
    public Reply handle(Actor actor, Help command) {
        return Reply.show(helps.of(actor, "What you can do here", "Press a button, or type one of these."));
    }
}
