package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Add;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records a mentor who was there and hadn't said that they come (M4), with what was ticked meanwhile. */
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
                event -> attending.canBeRecorded(event)
                        ? recorded(actor, event, command)
                        : attending.page(event, actor, command.page(), ""));
    }

    private Reply recorded(Actor actor, Event event, Add command) {
        var ticks = Ticks.of(command.shown(), command.were(), command.came());
        attending.record(event, ticks);
        var mentor = PickedId.read(command.other()).flatMap(id -> mentors.find(id, actor.inScheme()));
        mentor.ifPresent(it -> attending.add(event, it.person(), it.id()));
        if (mentor.isPresent() || !ticks.isEmpty()) {
            acts.done(actor, event.id());
        }
        return attending.page(event, actor, command.page(), note(mentor, ticks));
    }

    private static String note(Optional<Mentor> mentor, Ticks ticks) {
        return mentor.map(it ->
                        "%s is recorded%s.".formatted(it.name(), ticks.isEmpty() ? "" : ", and your ticks are saved"))
                .orElseGet(() -> "%sPick a mentor of your scheme by name."
                        .formatted(ticks.isEmpty() ? "" : "Your ticks are saved. "));
    }
}
