package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.Work;
import org.springframework.stereotype.Component;

/** Takes working days from a sentence, or opens the form if it can't be read. */
@Component
class SayWorkingDays implements Handler<Work> {

    private final MyHours mine;

    SayWorkingDays(MyHours mine) {
        this.mine = mine;
    }

    @Override
    public Reply handle(Actor actor, Work command) {
        var known = mine.of(actor);
        return SpokenDays.read(command.days())
                .map(days -> mine.change(actor, known, own -> own.with(days)))
                .orElseGet(() -> Reply.replace(WeekForm.of(known, WeekForm.WHICH_DAYS)));
    }
}
