package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Mine;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the agreement of the one pair that somebody is or was in; with several they choose. */
@Component
class FindMine implements Query<Mine> {

    private final AgreementRepository agreements;
    private final OurAgreements ours;

    FindMine(AgreementRepository agreements, OurAgreements ours) {
        this.agreements = agreements;
        this.ours = ours;
    }

    @Override
    public Reply handle(Actor actor, Mine command) {
        return Reply.show(card(actor, agreements.pairsOf(actor.person(), actor.inScheme())));
    }

    private Card card(Actor actor, List<PairWith> pairs) {
        if (pairs.size() > 1) {
            return WhichCard.of(pairs);
        }
        return pairs.stream()
                .findFirst()
                .flatMap(pair -> ours.theirs(pair.mentorship(), actor))
                .map(it -> AgreementCards.of(it, "", true))
                .orElseGet(AgreementRules::inNoPair);
    }
}
