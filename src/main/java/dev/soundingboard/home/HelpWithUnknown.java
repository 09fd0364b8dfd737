package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Answers what we can't read with what we can do. */
@Component
class HelpWithUnknown implements Query<Unknown> {

    private final Helps helps;

    HelpWithUnknown(Helps helps) {
        this.helps = helps;
    }

    @Override
    public Reply handle(Actor actor, Unknown command) {
        return Reply.show(
                helps.of(actor, "Sorry, I didn’t understand that", "Here is what I can do. Nothing has changed."));
    }
}
