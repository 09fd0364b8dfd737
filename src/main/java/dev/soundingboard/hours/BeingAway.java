package dev.soundingboard.hours;

import dev.soundingboard.calendar.SpokenDay;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Add;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Somebody says on which days nobody is to write to them: in the form, or in a sentence. */
@Component
public class BeingAway {

    private final MyHours mine;
    private final Clock clock;

    BeingAway(MyHours mine, Clock clock) {
        this.mine = mine;
        this.clock = clock;
    }

    /** The way to say so, from cards about something else. */
    public static Button asButton() {
        return new Button("Days away from messages", new AwayCommand.Open());
    }

    /** They are on leave from today until that day, as they typed it. */
    public Reply onLeaveUntil(Actor actor, String day) {
        return until(actor, What.LEAVE, day);
    }

    Reply until(Actor actor, What what, String day) {
        var known = mine.of(actor);
        var today = today(actor);
        var last = SpokenDay.read(day, today);
        var typed = new Add(
                known.own().version(),
                what.name(),
                today.toString(),
                last.map(LocalDate::toString).orElse(""));
        return add(actor, known, typed);
    }

    Reply add(Actor actor, Add form) {
        return add(actor, mine.of(actor), form);
    }

    private Reply add(Actor actor, Known known, Add form) {
        var today = today(actor);
        var typed = TypedAway.of(form);
        return typed.problem(known.own(), today)
                .map(problem -> Reply.replace(AwayForm.of(form, known.own(), today, problem)))
                .orElseGet(() -> mine.change(actor, known, form.version(), own -> typed.in(own, today)));
    }

    Reply form(Actor actor, String problem) {
        return Reply.replace(AwayForm.of(mine.of(actor).own(), today(actor), problem));
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), actor.zone());
    }
}
