package dev.soundingboard.notification.undelivered;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Seen;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes what may not have arrived at somebody off the team's list, and keeps who did so and when. If there is more by now
 * than the admin saw, it is shown first.
 */
@Component
class NoteUndelivered implements Handler<Seen> {

    private final Undelivered undelivered;
    private final Clock clock;
    private final Acts acts;

    NoteUndelivered(Undelivered undelivered, Clock clock, Acts acts) {
        this.undelivered = undelivered;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Seen command) {
        var unreached = undelivered.in(actor.inScheme());
        var version = UndeliveredCard.versionOf(unreached, command.person());
        if (version == 0) {
            return Reply.show(Refusal.because("There is nothing of theirs to take off the list.", Show.asButton()));
        }
        if (version != command.version()) {
            return shown(unreached, actor);
        }
        undelivered.note(command.person(), actor.person(), clock.instant());
        acts.done(actor, command.person());
        return shown(
                unreached.stream()
                        .filter(it -> !it.person().equals(command.person())
                                || !it.why().isOver())
                        .toList(),
                actor);
    }

    private static Reply shown(List<Unreached> unreached, Actor actor) {
        return Reply.replace(UndeliveredCard.of(unreached, actor.zone()));
    }
}
