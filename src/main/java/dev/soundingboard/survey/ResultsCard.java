package dev.soundingboard.survey;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import dev.soundingboard.survey.SurveyResult.Finding;
import dev.soundingboard.survey.SurveyResult.Found;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the surveys say, for the scheme team. */
@Template("survey/results")
record ResultsCard(String summary, String lead, List<Part> parts, List<Button> ways) implements Card {

    /** One survey, asked in the same months, on one side. */
    record Part(String name, String who, List<Line> lines) {}

    /**
     * One question.
     *
     * @param says what the middle of each five people said; or that they are too few
     */
    record Line(String question, String says) {}

    /** A card has room for so many: the newest come first. */
    private static final int MOST = 8;

    static ResultsCard of(List<SurveyResult> results) {
        return new ResultsCard(
                "What the surveys say",
                results.isEmpty() ? "Nobody has answered a survey yet." : "",
                results.stream().limit(MOST).map(ResultsCard::part).toList(),
                List.of(TeamCommand.Menu.asButton()));
    }

    private static Part part(SurveyResult result) {
        return new Part(
                result.name(),
                "%s, asked %s"
                        .formatted(
                                result.whom() == Whom.MENTOR ? "Mentors" : "Trainees",
                                result.asked().inWords()),
                result.findings().stream().map(ResultsCard::line).toList());
    }

    private static Line line(Finding finding) {
        return new Line(
                finding.question(),
                switch (finding.groups()) {
                    case 0 -> "Fewer than %d answers so far.".formatted(Groups.SIZE);
                    case 1 -> "%d people. Middle answer: %s.".formatted(Groups.SIZE, middles(finding, "“%s”"));
                    default ->
                        "%d people in %d groups. Middle answer: %s."
                                .formatted(
                                        finding.groups() * Groups.SIZE,
                                        finding.groups(),
                                        middles(finding, "“%s” in %d"));
                });
    }

    /** The one that was it most often comes first. */
    private static String middles(Finding finding, String inWords) {
        return finding.found().stream()
                .filter(it -> it.groups() > 0)
                .sorted(Comparator.comparing(Found::groups).reversed())
                .map(it -> inWords.formatted(it.answer(), it.groups()))
                .collect(Collectors.joining(", "));
    }
}
