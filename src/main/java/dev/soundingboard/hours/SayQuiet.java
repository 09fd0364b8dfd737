package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.KeepQuiet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes quiet hours from a sentence, or days without messages; opens the form if it can't be read. */
@Component
class SayQuiet implements Handler<KeepQuiet> {

    private final MyHours mine;
    private final BeingAway away;

    SayQuiet(MyHours mine, BeingAway away) {
        this.mine = mine;
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, KeepQuiet command) {
        var known = mine.of(actor);
        var quiet = SpokenQuiet.read(command.when(), known.quiet());
        return quiet.isPresent()
                ? hours(actor, known, quiet)
                : away.sayIfRead(actor, known, What.BREAK, command.when()).orElseGet(() -> hours(actor, known, quiet));
    }

    private Reply hours(Actor actor, Known known, Optional<Quiet> quiet) {
        var week = new TypedWeek(quiet, known.own().days());
        return week.problem()
                .map(problem -> Reply.replace(WeekForm.of(known, problem)))
                .orElseGet(() -> mine.change(actor, known, week::in));
    }
}
