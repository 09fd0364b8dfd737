package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import org.springframework.stereotype.Component;

/** Shows one prompt, to answer it. */
@Component
class OpenStep implements Query<Step> {

    private final OurAgreements agreements;

    OpenStep(OurAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Reply handle(Actor actor, Step command) {
        return agreements
                .theirs(command.mentorship(), actor)
                .map(ours -> Reply.replace(card(ours, command)))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    /** For a prompt that isn't in the scheme any more, where the two stand. */
    private static Card card(OurAgreement ours, Step command) {
        return AgreementRules.goesOn(ours)
                .<Card>map(it -> it)
                .orElseGet(() -> ours.policy()
                        .prompt(command.prompt())
                        .<Card>map(prompt -> StepCard.of(ours, prompt))
                        .orElseGet(() -> AgreementCards.of(ours)));
    }
}
