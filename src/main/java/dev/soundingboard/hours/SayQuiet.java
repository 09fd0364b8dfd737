package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.DontWork;
import dev.soundingboard.hours.HoursCommand.KeepQuiet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Takes quiet hours from a sentence, or days without messages; opens the form if it can't be read. */
@Component
class SayQuiet implements Handler<KeepQuiet> {

    /** One of a kind is that day, such as "on Monday"; several are those of every week. */
    private static final Pattern DAYS = Pattern.compile("(?:on |at )?(?<days>.*(?:days|weekends))");

    private final MyHours mine;
    private final BeingAway away;
    private final SayDaysOff daysOff;

    SayQuiet(MyHours mine, BeingAway away, SayDaysOff daysOff) {
        this.mine = mine;
        this.away = away;
        this.daysOff = daysOff;
    }

    @Override
    public Reply handle(Actor actor, KeepQuiet command) {
        var known = mine.of(actor);
        var days = DAYS.matcher(command.when());
        if (days.matches() && SpokenDays.read(days.group("days")).isPresent()) {
            return daysOff.handle(actor, new DontWork(days.group("days")));
        }
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
