package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.onbehalf.OnBehalfCommand.ExceptionFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import org.springframework.stereotype.Component;

/** Shows the exception of the trainee of that name, to grant it; asks which one, if that isn't clear (E3). */
@Component
class ExceptionByName implements Query<ExceptionFor> {

    private final TraineesMeant meant;

    ExceptionByName(TraineesMeant meant) {
        this.meant = meant;
    }

    @Override
    public Reply handle(Actor actor, ExceptionFor command) {
        return Reply.show(meant.by(command.text(), Purpose.EXCEPTION, actor));
    }
}
