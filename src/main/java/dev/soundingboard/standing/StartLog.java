package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.StandingCommand.Log;
import dev.soundingboard.standing.StandingCommand.Save;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An empty form for something that they went to (M4). */
@Component
class StartLog implements Query<Log> {

    private final MyStanding mine;
    private final Schemes schemes;
    private final Clock clock;

    StartLog(MyStanding mine, Schemes schemes, Clock clock) {
        this.mine = mine;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Log command) {
        return mine.with(actor, mentor -> {
            var today = LocalDate.ofInstant(clock.instant(), actor.zone());
            return Reply.replace(AttendanceForm.toLog(
                    schemes.get(mentor.scheme()).mentors().standing(),
                    new Save(UUID.randomUUID(), 0, "", today.toString(), "", "", ""),
                    "",
                    today));
        });
    }
}
