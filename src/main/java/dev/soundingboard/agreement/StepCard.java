package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.AgreementPolicy;
import dev.soundingboard.scheme.AgreementPolicy.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One prompt, with what was said so far.
 *
 * @param seen which state of the answer this shows
 * @param problem what to mend first; empty if nothing is
 * @param theirs what stands there now, if somebody changed it meanwhile
 * @param rhythms how often they could meet; empty where that isn't asked
 * @param cancelling how it is asked what they do if one cancels; empty where it isn't
 * @param review how it is asked when they look at it again; empty where it isn't
 * @param goesBack whether there is a prompt before this one
 * @param isLast whether there is none after it
 * @param talkedThrough whether saying so is enough (S5)
 */
@Template("agreement/step")
record StepCard(
        UUID mentorship,
        int number,
        String prompt,
        int seen,
        String step,
        String title,
        String question,
        List<String> hints,
        String problem,
        List<String> theirs,
        Said said,
        int longestText,
        int longestCancelling,
        List<String> rhythms,
        String cancelling,
        String review,
        LocalDate earliest,
        LocalDate latest,
        String whoSees,
        boolean goesBack,
        boolean isLast,
        boolean talkedThrough,
        Command skip)
        implements Card {

    /** The step as it stands. */
    static StepCard of(OurAgreement ours, Prompt prompt) {
        var said = ours.said(prompt, ours.numberToWrite())
                .orElseGet(() -> ours.asked(prompt).suggestion(ours.today()));
        return of(ours, prompt, said, "", List.of());
    }

    /** The step with what was typed, and why it isn't saved. */
    static StepCard of(OurAgreement ours, Prompt prompt, Said said, String problem, List<String> theirs) {
        var policy = ours.policy();
        var asked = ours.asked(prompt);
        var next = policy.beside(prompt, 1);
        return new StepCard(
                ours.pair().id(),
                ours.numberToWrite(),
                prompt.id(),
                ours.stateOf(prompt),
                "%d of %d"
                        .formatted(
                                policy.prompts().indexOf(prompt) + 1,
                                policy.prompts().size()),
                prompt.title(),
                prompt.question(),
                prompt.hints(),
                problem,
                theirs,
                said,
                SayingRules.LONGEST_TEXT,
                SayingRules.LONGEST_CANCELLING,
                asked.rhythm() ? rhythms(policy) : List.of(),
                asked.cancelling() ? policy.cancelling().question() : "",
                asked.review() ? policy.review().question() : "",
                ours.today().plusDays(1),
                ours.today().plus(policy.review().latest()),
                WhoSees.of(ours),
                policy.beside(prompt, -1).isPresent(),
                next.isEmpty(),
                !policy.signaturesRequired(),
                next.<Command>map(it -> new Step(ours.pair().id(), it.id()))
                        .orElseGet(() -> new Read(ours.pair().id(), ours.numberToWrite())));
    }

    private static List<String> rhythms(AgreementPolicy policy) {
        return policy.rhythm().choices().stream()
                .map(AgreementPolicy.Choice::says)
                .toList();
    }

    @Override
    public String summary() {
        return "%s: %s".formatted(title, question);
    }
}
