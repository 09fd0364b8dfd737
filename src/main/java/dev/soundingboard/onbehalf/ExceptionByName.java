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

    private final CardsFor cards;

    ExceptionByName(CardsFor cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, ExceptionFor command) {
        return Reply.show(cards.meant(
                command.text(), Purpose.EXCEPTION, actor, trainee -> cards.of(Purpose.EXCEPTION, trainee, actor)));
    }
}
