package dev.soundingboard.survey;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.SurveyPolicy;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A survey, for one who was asked.
 *
 * @param lead what it is about, and why they are asked
 * @param problem what to mend; empty if nothing
 * @param otherName the other side, who sees none of it (D3)
 */
@Template("survey/survey")
record SurveyCard(
        UUID invitation,
        int version,
        String heading,
        String lead,
        String problem,
        List<Asked> questions,
        String otherName)
        implements Card {

    private static final List<String> INPUTS = List.of("one", "two", "three");

    /**
     * A question on the card.
     *
     * @param input the command's component that takes the answer
     * @param given what was answered so far; empty if nothing
     */
    record Asked(String input, String text, List<String> answers, String given) {}

    static SurveyCard of(
            Invitation invitation,
            SurveyPolicy policy,
            String otherName,
            boolean again,
            String problem,
            List<String> given) {
        var about = invitation.byTime() ? "" : "This is about you and %s. ".formatted(otherName);
        return new SurveyCard(
                invitation.id(),
                invitation.version(),
                policy.name(),
                (again ? "You have not answered yet. " : "") + about + policy.why(),
                problem,
                IntStream.range(0, policy.questions().size())
                        .mapToObj(i -> new Asked(
                                INPUTS.get(i),
                                policy.questions().get(i).text(),
                                policy.questions().get(i).answers(),
                                i < given.size() ? given.get(i) : ""))
                        .toList(),
                otherName);
    }

    @Override
    public String summary() {
        return heading;
    }
}
