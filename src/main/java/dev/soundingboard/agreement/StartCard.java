package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import java.util.List;

/**
 * Before the first answer: what it is for, what stays between the two and its limits (S5, S9).
 *
 * @param safety whom to speak to with a worry about somebody's safety (D5)
 */
@Template("agreement/start")
record StartCard(String summary, String lead, String confidentiality, String safety, String whoSees, List<Button> ways)
        implements Card {

    static StartCard of(OurAgreement ours) {
        var policy = ours.policy();
        return new StartCard(
                "How you and %s will work together".formatted(ours.otherName()),
                "%d short questions guide your conversation. Leave out what doesn’t matter, and stop when you like: I keep what you have."
                        .formatted(policy.prompts().size()),
                ours.scheme().meetings().confidentiality(),
                policy.safety() + " " + ours.scheme().urgent(),
                WhoSees.of(ours),
                ways(ours));
    }

    private static List<Button> ways(OurAgreement ours) {
        var pair = ours.pair().id();
        var begin = new Button(
                "Begin", new Step(pair, ours.policy().prompts().get(0).id()));
        var talked = new Button("We talked it through", new Confirm(pair, 1, 0, How.TALKED_THROUGH));
        var support = new Button("Where to turn", new Support(null));
        return ours.policy().signaturesRequired() ? List.of(begin, support) : List.of(begin, talked, support);
    }
}
