package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.StillRight;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import org.springframework.stereotype.Component;

/** The two looked at it again and keep it as it is; the scheme's time later they look again (A5). */
@Component
class KeepAgreement implements Handler<StillRight> {

    private final OurAgreements ours;
    private final AgreementRepository agreements;

    KeepAgreement(OurAgreements ours, AgreementRepository agreements) {
        this.ours = ours;
        this.agreements = agreements;
    }

    @Override
    public Reply handle(Actor actor, StillRight command) {
        return ours.toChange(command.mentorship(), actor)
                .map(it -> AgreementRules.goesOn(it).map(Reply::show).orElseGet(() -> Reply.replace(kept(it, command))))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    /** Pressed twice or outdated, it shows where they stand. */
    private Card kept(OurAgreement it, StillRight command) {
        it.newest()
                .filter(newest -> newest.isSettled()
                        && newest.number() == command.number()
                        && newest.version() == command.version())
                .ifPresent(newest -> {
                    newest.stillRight(it.pair(), it.nextReview(), it.reminderOn(it.nextReview()));
                    agreements.saveAndFlush(newest);
                });
        var kept = it.draft().isEmpty() && !it.isToReview();
        return AgreementCards.of(it, kept ? "Thank you. This is what you agreed." : "", false);
    }
}
