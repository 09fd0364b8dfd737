package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentorship.MentorshipCommand;
import java.util.Optional;

/** Whether an agreement can still be written and confirmed. Each rule allows, or says why not. */
final class AgreementRules {

    private AgreementRules() {}

    /** What two have agreed stays as it is when their mentoring has ended. */
    static Optional<Refusal> goesOn(OurAgreement ours) {
        return ours.goesOn()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "Your mentoring with %s has ended, so your agreement stays as it is."
                                .formatted(ours.otherName()),
                        new Button("Read our agreement", new Open(ours.pair().id())),
                        Home.asButton()));
    }

    static Refusal nothingAgreed(OurAgreement ours) {
        return Refusal.because(
                "You and %s wrote no agreement here.".formatted(ours.otherName()), back(ours), Home.asButton());
    }

    /** To the pair's card: it says what is next, and of one that has ended, which ways there are on. */
    static Button back(OurAgreement ours) {
        return new Button(
                ours.goesOn() ? "Back to our pair" : "What you can do now",
                new MentorshipCommand.Open(ours.pair().id()));
    }
}
