package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.survey.SurveyCommand.Open;
import org.springframework.stereotype.Component;

/** Shows the survey to whoever was asked. */
@Component
class OpenSurvey implements Query<Open> {

    private final Invitations invitations;
    private final SurveyCards cards;

    OpenSurvey(Invitations invitations, SurveyCards cards) {
        this.invitations = invitations;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return Reply.show(invitations
                .theirs(command.invitation(), actor.person(), actor.inScheme())
                .map(cards::of)
                .orElseGet(SurveyCards::noSuchSurvey));
    }
}
