package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Tick;
import org.springframework.stereotype.Component;

/**
 * Records who of a page was there, or puts it right; saved again it changes nothing (M4). What another admin recorded since
 * the page was shown stays.
 */
@Component
class RecordAttendance implements Handler<Tick> {

    private final TeamEvents team;
    private final Attending attending;
    private final Acts acts;

    RecordAttendance(TeamEvents team, Attending attending, Acts acts) {
        this.team = team;
        this.attending = attending;
        this.acts = acts;
    }

    /** What stands as it was asked for is done, also when nothing had to change. */
    @Override
    public Reply handle(Actor actor, Tick command) {
        return team.alone(actor, command.event(), event -> {
            if (!attending.canBeRecorded(event)) {
                return attending.page(event, actor, command.page(), "");
            }
            var ticks = Ticks.of(command.shown(), command.were(), command.came());
            attending.record(event, ticks);
            acts.done(actor, event.id());
            return attending.page(
                    event,
                    actor,
                    command.page(),
                    ticks.isEmpty() ? "Nothing has changed." : "It is recorded. Mentors find it in their log.");
        });
    }
}
