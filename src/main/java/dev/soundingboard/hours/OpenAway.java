package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Open;
import org.springframework.stereotype.Component;

/** Opens the form of days away, with the list of what there is. */
@Component
class OpenAway implements Query<Open> {

    private final BeingAway away;

    OpenAway(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return away.form(actor, "");
    }
}
