package dev.soundingboard.agreement;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import java.util.List;

/** Which card shows an agreement to whom. */
final class AgreementCards {

    private AgreementCards() {}

    /** Where the two stand: nothing yet, a draft, or what they agreed. */
    static Card of(OurAgreement ours) {
        return of(ours, "", false);
    }

    /**
     * The same.
     *
     * @param first what the reader should know first; empty for where it stands
     * @param unfinished whether to offer the prompts that are open before anything else
     */
    static Card of(OurAgreement ours, String first, boolean unfinished) {
        return ours.newest()
                .map(newest -> version(ours, newest, first, unfinished))
                .orElseGet(() -> ours.goesOn() ? StartCard.of(ours) : AgreementRules.nothingAgreed(ours));
    }

    /** One version, also an old one; an unknown one is the newest. */
    static Card version(OurAgreement ours, int number) {
        return ours.numbered(number)
                .map(found -> version(ours, found, "", false))
                .orElseGet(() -> of(ours));
    }

    /** What both have confirmed, with thanks and what comes next. */
    static Card justSettled(OurAgreement ours, Agreement settled, List<Button> next) {
        return new Settled(ours, settled, "Thank you. This is what you agreed.", next).card();
    }

    private static Card version(OurAgreement ours, Agreement agreement, String first, boolean unfinished) {
        return agreement.isSettled()
                ? new Settled(ours, agreement, first, List.of()).card()
                : new Draft(ours, agreement).card(first, unfinished);
    }
}
