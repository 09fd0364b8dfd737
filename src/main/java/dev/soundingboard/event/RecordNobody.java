package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Nobody;
import org.springframework.stereotype.Component;

/** Takes note that nobody came, so that the team isn't asked any more; whoever is recorded after all counts. */
@Component
class RecordNobody implements Handler<Nobody> {

    private final TeamEvents team;
    private final Events events;
    private final Attending attending;
    private final Acts acts;

    RecordNobody(TeamEvents team, Events events, Attending attending, Acts acts) {
        this.team = team;
        this.events = events;
        this.attending = attending;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Nobody command) {
        return team.alone(actor, command.event(), event -> {
            if (!attending.canBeRecorded(event)) {
                return attending.page(event, actor, 0, "");
            }
            if (attending.hasAnybody(event)) {
                return attending.page(
                        event, actor, 0, "Somebody is recorded already. Untick them if they weren’t there.");
            }
            event.hadNobody();
            acts.done(actor, event.id());
            return attending.page(
                    events.saveAndFlush(event), actor, 0, "It is recorded that nobody came. You can still change it.");
        });
    }
}
