package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Names;
import dev.soundingboard.trainee.TraineeCommand.FindTrainee;
import org.springframework.stereotype.Component;

/** Offers the trainees of the scheme whose names begin as typed. */
@Component
class OfferTrainees implements Query<FindTrainee> {

    private final Names names;

    OfferTrainees(Names names) {
        this.names = names;
    }

    @Override
    public Reply handle(Actor actor, FindTrainee command) {
        return Reply.choices(
                names.beginningWith(actor.inScheme(), Role.TRAINEE, command.text(), Reply.Choices.MOST).stream()
                        .map(it -> new Reply.Choice(it.name(), it.person().toString()))
                        .toList());
    }
}
