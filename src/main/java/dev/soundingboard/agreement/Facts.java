package dev.soundingboard.agreement;

/** How somebody confirmed an agreement, in words. */
final class Facts {

    private Facts() {}

    static String confirmed(OurAgreement ours, Confirmation confirmation) {
        return (confirmation.how() == How.SIGNED ? "Signed on %s" : "Talked through on %s")
                .formatted(ours.dayInWords(confirmation.at()));
    }
}
