package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.event.EventCommand.Write;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An empty form for a day, called as the scheme calls them. */
@Component
class WriteEvent implements Query<Write> {

    private final TeamEvents team;
    private final EventRules rules;

    WriteEvent(TeamEvents team, EventRules rules) {
        this.team = team;
        this.rules = rules;
    }

    @Override
    public Reply handle(Actor actor, Write command) {
        var zone = team.zone(actor.inScheme());
        return team.where(
                actor,
                kind -> Reply.show(EventForm.of(
                        new Save(UUID.randomUUID(), 0, kind, "", "", "", "", "", Audience.MENTORS.name()),
                        false,
                        "",
                        rules.today(zone),
                        zone)));
    }
}
