package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import org.springframework.stereotype.Component;

/** Shows one version, also an old one, and also when the mentoring has ended. */
@Component
class ReadAgreement implements Query<Read> {

    private final OurAgreements agreements;

    ReadAgreement(OurAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Reply handle(Actor actor, Read command) {
        return agreements
                .theirs(command.mentorship(), actor)
                .map(ours -> Reply.replace(AgreementCards.version(ours, command.number())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }
}
