package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.Week;
import org.springframework.stereotype.Component;

/** Opens the form of quiet hours and working days as they are. */
@Component
class OpenWeek implements Query<Week> {

    private final MyHours mine;

    OpenWeek(MyHours mine) {
        this.mine = mine;
    }

    @Override
    public Reply handle(Actor actor, Week command) {
        return Reply.replace(WeekForm.of(mine.of(actor), ""));
    }
}
