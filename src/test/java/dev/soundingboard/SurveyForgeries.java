package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutAPair;
import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.survey.FeedbackCommand.Send;
import dev.soundingboard.survey.FeedbackCommand.Write;
import dev.soundingboard.survey.SurveyCommand.Answer;
import dev.soundingboard.survey.SurveyCommand.NeverAgain;
import dev.soundingboard.survey.SurveyCommand.NotNow;
import dev.soundingboard.survey.SurveyCommand.Open;
import dev.soundingboard.survey.SurveyCommand.Results;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Surveys, of which there is none while the two go on; one that there is stands in SurveyTest. */
final class SurveyForgeries {

    static final List<Forgery> ALL = List.of(
            aboutAPair(Open.class, Set.of(), (ids, version) -> new Open(ids.request())),
            aboutAPair(
                    Answer.class,
                    Set.of(),
                    (ids, version) -> new Answer(ids.request(), version, "Useful", "Useful", "")),
            aboutAPair(NotNow.class, Set.of(), (ids, version) -> new NotNow(ids.request())),
            aboutAPair(NeverAgain.class, Set.of(), (ids, version) -> new NeverAgain(ids.request(), version)),
            aboutNobody(Results.class, (ids, version) -> new Results()),
            aboutNobody(Write.class, (ids, version) -> new Write()),
            aboutThemself(Send.class, (ids, version) -> new Send(UUID.randomUUID(), true, "More mentors, please.")));

    private SurveyForgeries() {}
}
