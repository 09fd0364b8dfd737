package dev.soundingboard.survey;

import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Question;
import dev.soundingboard.survey.SurveyResult.Finding;
import dev.soundingboard.survey.SurveyResult.Found;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the surveys of a scheme say (F1, F2), by groups of five. There is no way from here to anybody's answer. */
@Component
public class SurveyResults {

    private final Schemes schemes;
    private final Tallies tallies;

    SurveyResults(Schemes schemes, Tallies tallies) {
        this.schemes = schemes;
        this.tallies = tallies;
    }

    /** The newest first; a survey that nobody has answered isn't there. */
    public List<SurveyResult> of(String scheme) {
        return tallies.of(scheme).entrySet().stream()
                .flatMap(entry -> schemes
                        .get(scheme)
                        .survey(entry.getKey().survey())
                        .map(survey -> result(entry.getKey(), survey, entry.getValue()))
                        .stream())
                .toList();
    }

    private static SurveyResult result(Box box, SurveyPolicy survey, List<Counter> counters) {
        return new SurveyResult(
                survey.id(),
                survey.name(),
                box.asked(),
                box.whom(),
                survey.questions().stream()
                        .map(question -> finding(question, counters))
                        .toList());
    }

    private static Finding finding(Question question, List<Counter> counters) {
        return new Finding(
                question.text(),
                Groups.inOrder(question, counters).stream()
                        .map(it -> new Found(it.answer(), it.middle()))
                        .toList());
    }
}
