package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Who;
import org.springframework.stereotype.Component;

/** Shows the team who said that they come, to tick who was there. */
@Component
class ShowAttendance implements Query<Who> {

    private final TeamEvents team;
    private final Attending attending;

    ShowAttendance(TeamEvents team, Attending attending) {
        this.team = team;
        this.attending = attending;
    }

    @Override
    public Reply handle(Actor actor, Who command) {
        return team.with(actor, command.event(), event -> attending.page(event, actor, command.page(), ""));
    }
}
