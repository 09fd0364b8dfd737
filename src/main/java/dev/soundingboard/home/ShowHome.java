package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Shows what waits for somebody. */
@Component
class ShowHome implements Query<Home> {

    private static final String NO_SCHEME =
            "You are not in a mentoring scheme yet. You can join one here. It takes about two minutes.";

    private final Homes homes;

    ShowHome(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Reply handle(Actor actor, Home command) {
        return Reply.show(homes.of(actor, actor.scheme() == null ? NO_SCHEME : ""));
    }
}
