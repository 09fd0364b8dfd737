package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.survey.SurveyCommand.Results;
import org.springframework.stereotype.Component;

/** Shows the scheme team what the surveys of their own scheme say. */
@Component
class ShowSurveyResults implements Query<Results> {

    private final SurveyResults results;

    ShowSurveyResults(SurveyResults results) {
        this.results = results;
    }

    @Override
    public Reply handle(Actor actor, Results command) {
        return Reply.show(ResultsCard.of(results.of(actor.inScheme())));
    }
}
