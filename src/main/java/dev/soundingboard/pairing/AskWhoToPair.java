package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.pairing.PairingCommand.Pair;
import org.springframework.stereotype.Component;

/** Shows how the two of those names would fit; asks who, if none were typed or it is in doubt. */
@Component
class AskWhoToPair implements Query<Pair> {

    private final WhereTheTeamPairs where;
    private final PeopleMeant meant;

    AskWhoToPair(WhereTheTeamPairs where, PeopleMeant meant) {
        this.where = where;
        this.meant = meant;
    }

    @Override
    public Reply handle(Actor actor, Pair command) {
        return Reply.show(where.orElse(
                actor,
                () -> command.text().isEmpty() ? PairForm.blank("") : meant.by(TwoNames.in(command.text()), actor)));
    }
}
