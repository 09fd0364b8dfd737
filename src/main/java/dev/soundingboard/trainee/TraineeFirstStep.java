package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.FirstStep;
import dev.soundingboard.scheme.Scheme;
import org.springframework.stereotype.Component;

/** What somebody is asked who joins as a trainee; or where they stand. */
@Component
class TraineeFirstStep implements FirstStep {

    private final Trainees trainees;
    private final TraineeCards cards;

    TraineeFirstStep(Trainees trainees, TraineeCards cards) {
        this.trainees = trainees;
        this.cards = cards;
    }

    @Override
    public Role role() {
        return Role.TRAINEE;
    }

    @Override
    public Card of(Actor actor, Scheme scheme) {
        var begun = trainees.begun(actor.person(), scheme.id());
        return begun.filter(Trainee::isEnrolled)
                .map(trainee -> cards.details(trainee, actor.zone(), scheme, ""))
                .orElseGet(() -> cards.nextStep(begun, actor.zone(), scheme));
    }
}
