package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.scheme.AgreementPolicy.Prompt;
import java.util.List;
import java.util.Optional;

/** What has changed since somebody opened the step that they now save. */
final class Unseen {

    private Unseen() {}

    static Optional<String> problem(OurAgreement ours, Prompt prompt, Save command) {
        if (command.number() != ours.numberToWrite()) {
            return Optional.of("You have both confirmed your agreement since you opened this. What you typed isn’t"
                    + " in it. If you save it now, you both confirm again.");
        }
        return command.seen() == ours.stateOf(prompt)
                ? Optional.empty()
                : Optional.of("This was changed since you opened it. What you typed isn’t saved yet. Put together what"
                        + " you both want to say, and save it.");
    }

    /** What stands there now that this person hasn't seen; empty if they have. */
    static List<String> lines(OurAgreement ours, Prompt prompt, Save command) {
        return problem(ours, prompt, command)
                .flatMap(it -> ours.said(prompt, ours.numberToWrite()))
                .map(Sections::lines)
                .orElse(List.of());
    }
}
