package dev.soundingboard.report;

import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.Table.Look;
import dev.soundingboard.report.Table.Row;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import dev.soundingboard.survey.SurveyResult;
import dev.soundingboard.survey.SurveyResult.Finding;
import dev.soundingboard.survey.SurveyResult.Found;
import dev.soundingboard.survey.SurveyResults;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the surveys say (F1, F2): of each five people the middle answer, which is all that is kept (ADR 10). */
@Component
class Surveys implements Part {

    /** So many questions fit on a card: the newest. */
    private static final int MOST = 6;

    private final SurveyResults results;

    Surveys(SurveyResults results) {
        this.results = results;
    }

    @Override
    public Page page() {
        return Page.SURVEYS;
    }

    @Override
    public List<Table> of(Scope scope) {
        return results.of(scope.scheme().id()).stream()
                .filter(result -> !result.asked().to().isBefore(scope.firstMonth()))
                .flatMap(result -> result.findings().stream()
                        .filter(finding -> finding.groups() > 0)
                        .map(finding -> table(result, finding)))
                .limit(MOST)
                .toList();
    }

    private static Table table(SurveyResult result, Finding finding) {
        return new Table(
                finding.question(),
                List.of("%s (%s, asked %s): %s."
                        .formatted(
                                result.name(),
                                result.whom() == Whom.MENTOR ? "mentors" : "trainees",
                                result.asked().inWords(),
                                people(finding.groups()))),
                Look.BARS,
                finding.found().stream().map(found -> row(found, finding)).toList());
    }

    private static String people(int groups) {
        return groups == 1
                ? "the middle answer of one group of %d".formatted(Figure.SIZE)
                : "the middle answers of %d groups of %d".formatted(groups, Figure.SIZE);
    }

    private static Row row(Found found, Finding finding) {
        return new Row(found.answer(), "%d of %d".formatted(found.groups(), finding.groups()), found.groups());
    }
}
