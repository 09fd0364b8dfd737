package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.survey.SurveyCommand.NeverAgain;
import org.springframework.stereotype.Component;

/** Somebody doesn't want to be asked this survey, now or later. */
@Component
class RefuseSurvey implements Handler<NeverAgain> {

    private final Invitations invitations;
    private final Refusals refusals;
    private final SurveyCards cards;

    RefuseSurvey(Invitations invitations, Refusals refusals, SurveyCards cards) {
        this.invitations = invitations;
        this.refusals = refusals;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, NeverAgain command) {
        return Reply.replace(invitations
                .lockTheirs(command.invitation(), actor.person(), actor.inScheme())
                .map(invitation -> refused(invitation, command.version()))
                .orElseGet(SurveyCards::noSuchSurvey));
    }

    private Card refused(Invitation invitation, int seen) {
        if (invitation.isOpen() && invitation.version() == seen) {
            refusals.add(invitation.person(), invitation.scheme(), invitation.survey());
            invitation.close();
            invitations.saveAndFlush(invitation);
            return SurveyCards.neverAgain();
        }
        return refusals.has(invitation.person(), invitation.scheme(), invitation.survey())
                ? SurveyCards.neverAgain()
                : cards.of(invitation);
    }
}
