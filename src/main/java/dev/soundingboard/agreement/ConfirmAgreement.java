package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import org.springframework.stereotype.Component;

/** Signs the draft, or says that the two talked it through (S5): only what this person has seen. */
@Component
class ConfirmAgreement implements Handler<Confirm> {

    private final OurAgreements agreements;
    private final Writing writing;
    private final Confirming confirming;

    ConfirmAgreement(OurAgreements agreements, Writing writing, Confirming confirming) {
        this.agreements = agreements;
        this.writing = writing;
        this.confirming = confirming;
    }

    @Override
    public Reply handle(Actor actor, Confirm command) {
        return agreements
                .toChange(command.mentorship(), actor)
                .map(ours -> AgreementRules.goesOn(ours)
                        .map(Reply::show)
                        .orElseGet(() -> Reply.replace(confirmed(ours, command))))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private Card confirmed(OurAgreement ours, Confirm command) {
        if (isWithoutAWord(ours, command)) {
            return confirming.talkedThrough(writing.begun(ours));
        }
        if (hasDone(ours, command)) {
            return isNewest(ours, command) ? confirming.confirmed(ours) : AgreementCards.of(ours);
        }
        if (!hasSeen(ours, command)) {
            return AgreementCards.of(
                    ours, "This has changed since you opened it. Read it before you confirm it.", false);
        }
        return command.how() == How.SIGNED ? confirming.signed(ours) : confirming.talkedThrough(ours);
    }

    /** They talked it through and wrote nothing: a complete answer too, unless the scheme asks for signatures. */
    private static boolean isWithoutAWord(OurAgreement ours, Confirm command) {
        return ours.versions().isEmpty()
                && command.number() == 1
                && command.version() == 0
                && command.how() == How.TALKED_THROUGH
                && !ours.policy().signaturesRequired();
    }

    private static boolean hasDone(OurAgreement ours, Confirm command) {
        return ours.numbered(command.number()).flatMap(ours::mine).isPresent();
    }

    private static boolean isNewest(OurAgreement ours, Confirm command) {
        return ours.newest().filter(it -> it.number() == command.number()).isPresent();
    }

    private static boolean hasSeen(OurAgreement ours, Confirm command) {
        return ours.draft()
                .filter(draft -> draft.number() == command.number() && draft.edits() == command.version())
                .isPresent();
    }
}
