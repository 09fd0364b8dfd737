package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.DontWork;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes days on which they don't work from a sentence, or opens the form if it can't be read, or leaves none. */
@Component
class SayDaysOff implements Handler<DontWork> {

    private final MyHours mine;

    SayDaysOff(MyHours mine) {
        this.mine = mine;
    }

    @Override
    public Reply handle(Actor actor, DontWork command) {
        var known = mine.of(actor);
        return SpokenDays.read(command.days())
                .flatMap(off -> {
                    var left = new HashSet<>(known.own().days());
                    left.removeAll(off);
                    return left.isEmpty() ? Optional.empty() : Optional.of(left);
                })
                .map(days -> mine.change(actor, known, own -> own.with(days)))
                .orElseGet(() -> Reply.replace(WeekForm.of(known, WeekForm.WHICH_DAYS)));
    }
}
