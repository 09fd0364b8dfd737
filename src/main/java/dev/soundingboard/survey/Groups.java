package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Question;
import java.util.List;
import java.util.Map;

/**
 * Answers to a question are put together five by five, as they come. Of a full group only the middle answer is kept, from
 * least to most: it is what three of the five agree on, in one direction or the other, and the other two may have answered
 * anything. As no answer is in two groups, comparing what is shown at different times tells no more.
 */
final class Groups {

    static final int SIZE = 5;

    private Groups() {}

    /** The counters of a survey with one person's answers, by question. */
    static List<Counter> after(Map<String, String> answers, SurveyPolicy survey, List<Counter> counters) {
        var counted = counters.stream()
                .map(it -> it.answer().equals(answers.get(it.question())) ? it.oneMore() : it)
                .toList();
        return survey.questions().stream()
                .map(question -> inOrder(question, counted))
                .flatMap(question -> (isFull(question) ? settled(question) : question).stream())
                .toList();
    }

    /** From least to most. */
    static List<Counter> inOrder(Question question, List<Counter> counters) {
        return question.answers().stream()
                .flatMap(answer -> counters.stream()
                        .filter(it -> it.question().equals(question.id())
                                && it.answer().equals(answer)))
                .toList();
    }

    private static boolean isFull(List<Counter> question) {
        return question.stream().mapToInt(Counter::said).sum() >= SIZE;
    }

    private static List<Counter> settled(List<Counter> question) {
        var middle = middle(question);
        return question.stream().map(it -> it.startsAgain(it.equals(middle))).toList();
    }

    private static Counter middle(List<Counter> question) {
        var upToHere = 0;
        for (var counter : question) {
            upToHere += counter.said();
            if (upToHere > SIZE / 2) {
                return counter;
            }
        }
        throw new IllegalArgumentException("Only %d have answered".formatted(upToHere));
    }
}
