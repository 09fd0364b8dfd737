package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.pairing.PairingCommand.Consider;
import dev.soundingboard.people.Person;
import org.springframework.stereotype.Component;

/** Shows how the two who were picked would fit. */
@Component
class ConsiderTwo implements Query<Consider> {

    private final WhereTheTeamPairs where;
    private final Known known;
    private final PeopleMeant meant;
    private final MatchCards cards;

    ConsiderTwo(WhereTheTeamPairs where, Known known, PeopleMeant meant, MatchCards cards) {
        this.where = where;
        this.known = known;
        this.meant = meant;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Consider command) {
        return Reply.replace(where.orElse(
                actor,
                () -> PickedId.read(command.trainee())
                        .flatMap(id -> known.trainee(id, actor.inScheme()))
                        .map(trainee -> considered(trainee, command.mentor(), actor))
                        .orElseGet(() -> PairForm.blank("Choose a trainee from the list."))));
    }

    private Card considered(Person trainee, String mentor, Actor actor) {
        return PickedId.read(mentor)
                .flatMap(id -> known.mentor(id, actor.inScheme()))
                .map(it -> cards.of(trainee, it, actor))
                .orElseGet(() -> meant.form(trainee, "Choose a mentor from the list.", actor));
    }
}
