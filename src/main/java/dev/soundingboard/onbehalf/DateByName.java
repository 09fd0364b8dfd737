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
    private final CardsFor cards;

    DateByName(TraineesMeant meant, CardsFor cards) {
        this.meant = meant;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, DateFor command) {
        return Reply.show(
                meant.by(command.text(), Purpose.DATE, actor, trainee -> cards.of(Purpose.DATE, trainee, actor)));
    }
}
