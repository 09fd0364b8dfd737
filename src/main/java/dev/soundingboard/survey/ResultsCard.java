package dev.soundingboard.survey;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import dev.soundingboard.survey.SurveyResult.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the surveys say, for the scheme team. */
@Template("survey/results")
record ResultsCard(String summary, String lead, List<Part> parts, List<Button> ways) implements Card {

    /** One survey of a year, on one side. */
    record Part(String name, String who, List<Line> lines) {}

    /**
     * One question.
     *
     * @param rating in short; empty while too few have answered
     * @param says what it means
     */
    record Line(String question, String rating, String says) {}

    /** A card has room for so many: the newest come first. */
    private static final int MOST = 8;

    static ResultsCard of(List<SurveyResult> results) {
        return new ResultsCard(
                "What the surveys say",
                results.isEmpty() ? "Nobody has answered a survey yet." : "",
                results.stream().limit(MOST).map(ResultsCard::part).toList(),
                List.of(Home.asButton()));
    }

    private static Part part(SurveyResult result) {
        return new Part(
                result.name(),
                "%s, %d".formatted(result.whom() == Whom.MENTOR ? "Mentors" : "Trainees", result.year()),
                result.findings().stream().map(ResultsCard::line).toList());
    }

    private static Line line(Finding finding) {
        var rating = finding.rating();
        if (rating == null) {
            return new Line(finding.question(), "", "Fewer than %d answers so far.".formatted(Steps.FEWEST));
        }
        var most = finding.answers().size();
        return new Line(
                finding.question(),
                "%s out of %d".formatted(inShort(rating), most),
                "%d people. %s".formatted(finding.people(), spread(finding)));
    }

    private static String spread(Finding finding) {
        var answers = finding.answers();
        return finding.spread().isEmpty()
                ? "1 is “%s”, %d is “%s”.".formatted(answers.get(0), answers.size(), answers.get(answers.size() - 1))
                : IntStream.range(0, answers.size())
                        .mapToObj(i -> "%s: %d"
                                .formatted(answers.get(i), finding.spread().get(i)))
                        .collect(Collectors.joining(", ", "", "."));
    }

    private static String inShort(double rating) {
        return rating == Math.rint(rating) ? String.valueOf((int) rating) : String.valueOf(rating);
    }
}
