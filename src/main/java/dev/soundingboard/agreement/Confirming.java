package dev.soundingboard.agreement;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import java.util.List;
import org.springframework.stereotype.Component;

/** One of the two confirms the draft; the second one settles it. */
@Component
class Confirming {

    private final AgreementRepository agreements;
    private final List<AfterAgreeing> afterAgreeing;

    Confirming(AgreementRepository agreements, List<AfterAgreeing> afterAgreeing) {
        this.agreements = agreements;
        this.afterAgreeing = afterAgreeing;
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
        return confirmed(ours);
    }

    /** For whoever has confirmed: what waits for the other, or what both have agreed and what comes next. */
    Card confirmed(OurAgreement ours) {
        return ours.newest()
                .filter(Agreement::isSettled)
                .map(settled -> AgreementCards.justSettled(ours, settled, next(ours)))
                .orElseGet(() -> AgreementCards.of(ours));
    }

    /** The next step of two who have agreed. */
    List<Button> next(OurAgreement ours) {
        return afterAgreeing.stream()
                .flatMap(feature -> feature.next(ours.pair()).stream())
                .toList();
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
