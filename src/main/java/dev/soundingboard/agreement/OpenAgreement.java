package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import org.springframework.stereotype.Component;

/** Shows where the two stand; whoever has begun carries on from there. */
@Component
class OpenAgreement implements Query<Open> {

    private final OurAgreements agreements;

    OpenAgreement(OurAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return agreements
                .theirs(command.mentorship(), actor)
                .map(ours -> Reply.show(AgreementCards.of(ours, "", true)))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }
}
