package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.Details;
import org.springframework.stereotype.Component;

/** Shows a trainee what is kept about them. */
@Component
class ShowDetails implements Query<Details> {

    private final Trainees trainees;
    private final TraineeCards cards;
    private final Schemes schemes;

    ShowDetails(Trainees trainees, TraineeCards cards, Schemes schemes) {
        this.trainees = trainees;
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Details command) {
        var scheme = schemes.get(actor.inScheme());
        return Reply.replace(trainees.find(actor.person(), scheme.id())
                .map(trainee -> cards.details(trainee, actor.zone(), scheme, ""))
                .orElseGet(() -> TraineeRules.notJoined(scheme)));
    }
}
