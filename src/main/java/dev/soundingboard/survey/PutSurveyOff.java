package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.survey.SurveyCommand.NotNow;
import org.springframework.stereotype.Component;

/** Leaves the survey for later: the reminders stay as they are. */
@Component
class PutSurveyOff implements Query<NotNow> {

    private final Invitations invitations;
    private final SurveyCards cards;

    PutSurveyOff(Invitations invitations, SurveyCards cards) {
        this.invitations = invitations;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, NotNow command) {
        return Reply.replace(invitations
                .theirs(command.invitation(), actor.person(), actor.inScheme())
                .map(cards::later)
                .orElseGet(SurveyCards::noSuchSurvey));
    }
}
