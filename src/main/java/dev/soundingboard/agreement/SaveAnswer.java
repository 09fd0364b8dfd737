package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.scheme.AgreementPolicy.Prompt;
import org.springframework.stereotype.Component;

/** Keeps what was typed to one prompt and goes on. Nothing is overwritten that this person hasn't seen. */
@Component
class SaveAnswer implements Handler<Save> {

    private final OurAgreements agreements;
    private final Writing writing;
    private final Confirming confirming;

    SaveAnswer(OurAgreements agreements, Writing writing, Confirming confirming) {
        this.agreements = agreements;
        this.writing = writing;
        this.confirming = confirming;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        return agreements
                .toChange(command.mentorship(), actor)
                .map(ours -> answer(ours, command))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    /** A refusal comes below, so that what was typed stays where it is. */
    private Reply answer(OurAgreement ours, Save command) {
        return AgreementRules.goesOn(ours)
                .map(Reply::show)
                .orElseGet(() -> Reply.replace(ours.policy()
                        .prompt(command.prompt())
                        .map(prompt -> saved(ours, prompt, command))
                        .orElseGet(() -> AgreementCards.of(ours))));
    }

    private Card saved(OurAgreement ours, Prompt prompt, Save command) {
        var asked = ours.asked(prompt);
        var typed = asked.only(command.said());
        var present = ours.said(prompt, ours.numberToWrite()).orElse(Said.NOTHING);
        if (typed.equals(present)) {
            return goOn(ours, prompt, command.then());
        }
        return SayingRules.problem(typed, asked, ours.today())
                .or(() -> Unseen.problem(ours, prompt, command))
                .<Card>map(problem -> StepCard.of(ours, prompt, typed, problem, Unseen.lines(ours, prompt, command)))
                .orElseGet(() -> goOn(writing.write(ours, prompt, typed), prompt, command.then()));
    }

    private Card goOn(OurAgreement ours, Prompt prompt, Then then) {
        return switch (then) {
            case NEXT -> beside(ours, prompt, 1);
            case BACK -> beside(ours, prompt, -1);
            case TALKED_THROUGH -> confirming.talkedThrough(writing.begun(ours));
        };
    }

    private static Card beside(OurAgreement ours, Prompt prompt, int distance) {
        return ours.policy()
                .beside(prompt, distance)
                .<Card>map(it -> StepCard.of(ours, it))
                .orElseGet(() -> AgreementCards.of(ours));
    }
}
