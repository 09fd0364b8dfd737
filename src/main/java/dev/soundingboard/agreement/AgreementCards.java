package dev.soundingboard.agreement;

import dev.soundingboard.chat.Card;

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
     * @param first what the reader should know first; empty for where a draft stands
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

    private static Card version(OurAgreement ours, Agreement agreement, String first, boolean unfinished) {
        return agreement.isSettled()
                ? new Settled(ours, agreement).card()
                : new Draft(ours, agreement).card(first, unfinished);
    }
}
