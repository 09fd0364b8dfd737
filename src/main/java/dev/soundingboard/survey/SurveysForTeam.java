package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.survey.SurveyCommand.Results;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the surveys say. */
@Component
@Order(6)
class SurveysForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.SCHEME, new Button("Survey results", new Results())));
    }
}
