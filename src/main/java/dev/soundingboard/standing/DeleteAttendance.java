package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.StandingCommand.Delete;
import org.springframework.stereotype.Component;

/** Deletes something that a mentor logged, with their note, for good (M4). */
@Component
class DeleteAttendance implements Handler<Delete> {

    private final MyStanding mine;
    private final MyAttendance attendance;
    private final Attendances attendances;
    private final StandingCards cards;

    DeleteAttendance(MyStanding mine, MyAttendance attendance, Attendances attendances, StandingCards cards) {
        this.mine = mine;
        this.attendance = attendance;
        this.attendances = attendances;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Delete command) {
        return mine.with(
                actor,
                mentor -> attendance.with(mentor, command.entry(), entry -> {
                    attendances.delete(entry);
                    return Reply.replace(cards.of(actor, mentor, "The entry is deleted."));
                }));
    }
}
