package dev.soundingboard.agreement;

import dev.soundingboard.chat.Card;
import org.springframework.stereotype.Component;

/** One of the two confirms the draft; the second one settles it. */
@Component
class Confirming {

    private final AgreementRepository agreements;

    Confirming(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    /** They needn't sign (S5), unless the scheme asks for it. */
    Card talkedThrough(OurAgreement ours) {
        if (!ours.policy().signaturesRequired()) {
            return confirm(ours, How.TALKED_THROUGH);
        }
        return AgreementCards.of(
                ours,
                "Your scheme asks you both to sign, so talking it through isn’t enough here. Sign it if it’s right.",
                false);
    }

    Card signed(OurAgreement ours) {
        return confirm(ours, How.SIGNED);
    }

    /** Confirmed twice, it stays as it was the first time. */
    private Card confirm(OurAgreement ours, How how) {
        ours.draft().filter(draft -> ours.mine(draft).isEmpty()).ifPresent(draft -> {
            draft.confirm(ours.pair(), ours.reader(), new Confirmation(how, ours.now()), settling(ours, draft));
            agreements.saveAndFlush(draft);
        });
        return AgreementCards.of(ours);
    }

    private static Settling settling(OurAgreement ours, Agreement draft) {
        var reviewOn = ours.answers().at(draft.number()).values().stream()
                .flatMap(answer -> answer.reviewOn().stream())
                .filter(day -> day.isAfter(ours.today()))
                .findFirst()
                .orElseGet(ours::nextReview);
        return new Settling(ours.policy().signaturesRequired(), reviewOn, ours.reminderOn(reviewOn));
    }
}
