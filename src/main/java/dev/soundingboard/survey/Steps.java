package dev.soundingboard.survey;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/**
 * What is shown moves on in steps of five people. So whoever looks before and after somebody's answer sees no difference,
 * and what is shown is never about fewer.
 */
final class Steps {

    static final int FEWEST = 5;

    private Steps() {}

    /** The counters with one person's answers, by question. */
    static List<Counter> after(Map<String, String> answers, List<Counter> counters) {
        return counters.stream()
                .map(it -> it.answer().equals(answers.get(it.question())) ? it.oneMore() : it)
                .collect(groupingBy(Counter::question))
                .values()
                .stream()
                .flatMap(question -> (isFull(question) ? showingAll(question) : question).stream())
                .toList();
    }

    private static boolean isFull(List<Counter> question) {
        return question.stream().mapToInt(it -> it.said() - it.shown()).sum() >= FEWEST;
    }

    private static List<Counter> showingAll(List<Counter> question) {
        return question.stream().map(Counter::showsAll).toList();
    }
}
