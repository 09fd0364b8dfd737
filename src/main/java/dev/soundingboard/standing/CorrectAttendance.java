package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.StandingCommand.Correct;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Fills the form with what a mentor logged, so that they can put it right (M4). */
@Component
class CorrectAttendance implements Query<Correct> {

    private final MyStanding mine;
    private final MyAttendance attendance;
    private final Schemes schemes;
    private final Clock clock;

    CorrectAttendance(MyStanding mine, MyAttendance attendance, Schemes schemes, Clock clock) {
        this.mine = mine;
        this.attendance = attendance;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Correct command) {
        return mine.with(
                actor,
                mentor -> attendance.with(
                        mentor,
                        command.entry(),
                        entry -> Reply.replace(AttendanceForm.toCorrect(
                                schemes.get(mentor.scheme()).mentors().standing(),
                                attendance.asTyped(entry),
                                "",
                                LocalDate.ofInstant(clock.instant(), actor.zone())))));
    }
}
