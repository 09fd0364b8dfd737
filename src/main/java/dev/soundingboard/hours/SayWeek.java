package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.SaveWeek;
import org.springframework.stereotype.Component;

/** Takes quiet hours and working days. */
@Component
class SayWeek implements Handler<SaveWeek> {

    private final MyHours mine;

    SayWeek(MyHours mine) {
        this.mine = mine;
    }

    @Override
    public Reply handle(Actor actor, SaveWeek command) {
        var known = mine.of(actor);
        var week = TypedWeek.of(command);
        return week.problem()
                .map(problem -> Reply.replace(WeekForm.of(command, known, problem)))
                .orElseGet(() -> mine.change(actor, known, command.version(), week::in));
    }
}
