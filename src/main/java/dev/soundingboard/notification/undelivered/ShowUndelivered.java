package dev.soundingboard.notification.undelivered;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import org.springframework.stereotype.Component;

/** Shows an admin whom messages did not reach. */
@Component
class ShowUndelivered implements Query<Show> {

    private final Undelivered undelivered;

    ShowUndelivered(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return Reply.show(UndeliveredCard.of(undelivered.in(actor.inScheme()), actor.zone()));
    }
}
