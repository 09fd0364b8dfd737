package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Add;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Somebody says on which days nobody is to write to them: in the form, or in a sentence. */
@Component
public class BeingAway {

    private static final Pattern YEAR = Pattern.compile("\\d{4}|/\\d{2}$");
    private static final Period SOON = Period.ofMonths(9);

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
        return say(actor, What.LEAVE, "until " + day);
    }

    /** Takes days as they said them; opens the form if they said none. */
    Reply say(Actor actor, What what, String when) {
        var known = mine.of(actor);
        return sayIfRead(actor, known, what, when).orElseGet(() -> {
            var today = today(actor);
            var typed = new Add(known.own().version(), what.name(), when.isEmpty() ? today.toString() : "", "");
            return when.isEmpty()
                    ? Reply.replace(AwayForm.of(typed, known.own(), today, ""))
                    : add(actor, known, typed);
        });
    }

    /** The same of what may be something else; empty if no days can be read in it. */
    Optional<Reply> sayIfRead(Actor actor, Known known, What what, String when) {
        return SpokenSpan.read(when, today(actor))
                .filter(span -> isSoon(span, when, today(actor)))
                .map(span -> new Add(
                        known.own().version(),
                        what.name(),
                        span.first().toString(),
                        span.last().toString()))
                .map(typed -> add(actor, known, typed));
    }

    /** Days that were a while ago read as next year's, which nobody means who doesn't say the year. */
    private static boolean isSoon(SpokenSpan span, String said, LocalDate today) {
        return YEAR.matcher(said).find() || span.first().isBefore(today.plus(SOON));
    }

    Reply add(Actor actor, Add form) {
        return add(actor, mine.of(actor), form);
    }

    private Reply add(Actor actor, Known known, Add form) {
        var today = today(actor);
        var typed = TypedAway.of(form);
        return typed.problem(known.own(), today)
                .map(problem -> Reply.replace(AwayForm.of(form, known.own(), today, problem)))
                .orElseGet(() -> mine.change(actor, known, form.version(), own -> typed.in(own, today), typed.back()));
    }

    Reply form(Actor actor, String problem) {
        return Reply.replace(AwayForm.of(mine.of(actor).own(), today(actor), problem));
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), actor.zone());
    }
}
