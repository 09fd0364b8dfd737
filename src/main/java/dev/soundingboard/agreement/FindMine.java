package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Mine;
import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.WhichPair;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Opens the agreement of the one pair that somebody is or was in; with several they choose. */
@Component
class FindMine implements Query<Mine> {

    private static final Limit MOST = Limit.of(20);

    private final AgreementRepository agreements;
    private final OurAgreements ours;
    private final WhichPair which;

    FindMine(AgreementRepository agreements, OurAgreements ours, WhichPair which) {
        this.agreements = agreements;
        this.ours = ours;
        this.which = which;
    }

    @Override
    public Reply handle(Actor actor, Mine command) {
        return which.among(
                agreements.pairsOf(actor.person(), actor.inScheme(), MOST),
                actor,
                "Which agreement?",
                pair -> Reply.show(AgreementCards.of(ours.of(pair, actor.person()), "", true)),
                pair -> new Button("Open", new Open(pair.id())));
    }
}
