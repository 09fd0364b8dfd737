package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.pairing.PairingCommand.With;
import org.springframework.stereotype.Component;

/** Shows how that trainee and the mentor of that name would fit; asks which one, if none was typed. */
@Component
class AskWithWhom implements Query<With> {

    private final WhereTheTeamPairs where;
    private final Known known;
    private final PeopleMeant meant;

    AskWithWhom(WhereTheTeamPairs where, Known known, PeopleMeant meant) {
        this.where = where;
        this.known = known;
        this.meant = meant;
    }

    @Override
    public Reply handle(Actor actor, With command) {
        return Reply.show(where.orElse(
                actor,
                () -> known.trainee(command.trainee(), actor.inScheme())
                        .map(trainee -> meant.with(trainee, command.text(), actor))
                        .orElseGet(() -> PairForm.blank("Choose a trainee from the list."))));
    }
}
