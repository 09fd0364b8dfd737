package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Add;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import org.springframework.stereotype.Component;

/** Records a mentor who was there and hadn't said that they come (M4). */
@Component
class AddAttendance implements Handler<Add> {

    private final TeamEvents team;
    private final Attending attending;
    private final Mentors mentors;
    private final Acts acts;

    AddAttendance(TeamEvents team, Attending attending, Mentors mentors, Acts acts) {
        this.team = team;
        this.attending = attending;
        this.mentors = mentors;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Add command) {
        return team.alone(
                actor,
                command.event(),
                event -> PickedId.read(command.other())
                        .flatMap(id -> mentors.find(id, actor.inScheme()))
                        .map(mentor -> add(actor, event, mentor, command.page()))
                        .orElseGet(() ->
                                attending.page(event, actor, command.page(), "Pick a mentor of your scheme by name.")));
    }

    private Reply add(Actor actor, Event event, Mentor mentor, int page) {
        if (!attending.canBeRecorded(event)) {
            return attending.page(event, actor, page, "");
        }
        if (attending.add(event, mentor.person(), mentor.id())) {
            acts.done(actor, event.id());
        }
        return attending.page(event, actor, page, "%s is recorded.".formatted(mentor.name()));
    }
}
