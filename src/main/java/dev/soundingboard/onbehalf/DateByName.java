package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.onbehalf.OnBehalfCommand.DateFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import org.springframework.stereotype.Component;

/** Shows the date of the trainee of that name, to move it; asks which one, if that isn't clear (E2). */
@Component
class DateByName implements Query<DateFor> {

    private final TraineesMeant meant;

    DateByName(TraineesMeant meant) {
        this.meant = meant;
    }

    @Override
    public Reply handle(Actor actor, DateFor command) {
        return Reply.show(meant.by(command.text(), Purpose.DATE, actor));
    }
}
