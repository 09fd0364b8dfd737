package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.StandingCommand.Open;
import org.springframework.stereotype.Component;

/** Shows a mentor something that they logged, with their note (M4). */
@Component
class OpenAttendance implements Query<Open> {

    private final MyStanding mine;
    private final MyAttendance attendance;

    OpenAttendance(MyStanding mine, MyAttendance attendance) {
        this.mine = mine;
        this.attendance = attendance;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return mine.with(actor, mentor -> attendance.with(mentor, command.entry(), attendance::shown));
    }
}
