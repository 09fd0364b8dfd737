package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.onbehalf.OnBehalfCommand.Choose;
import dev.soundingboard.trainee.Trainees;
import org.springframework.stereotype.Component;

/** Shows what there is to do for the trainee that was picked. */
@Component
class ChooseTrainee implements Query<Choose> {

    private final Trainees trainees;
    private final CardsFor cards;

    ChooseTrainee(Trainees trainees, CardsFor cards) {
        this.trainees = trainees;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Choose command) {
        return Reply.replace(PickedId.read(command.picked())
                .flatMap(id -> trainees.find(id, actor.inScheme()))
                .map(trainee -> cards.of(command.purpose(), trainee, actor))
                .orElseGet(() -> CardsFor.pick(command.purpose()).because("Choose a trainee from the list.")));
    }
}
