package dev.soundingboard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.survey.SurveyResult.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held back can't be worked out from what is shown: tried with all answers that there could be (F1, D2). */
class SurveyResultTest {

    @ParameterizedTest(name = "{0} answers, up to {1} people")
    @CsvSource({"3, 40", "4, 25", "5, 20"})
    void noSmallNumberCanBeWorkedOut(int answers, int most) {
        var shown = new HashMap<Finding, List<List<Integer>>>();
        for (var people = 5; people <= most; people += 5) {
            for (var counts : allWays(answers, people)) {
                shown.computeIfAbsent(finding(counts), key -> new ArrayList<>()).add(counts);
            }
        }

        shown.forEach((finding, possible) -> IntStream.range(0, answers).forEach(answer -> {
            var numbers = new TreeSet<>(
                    possible.stream().map(counts -> counts.get(answer)).toList());
            var certain = numbers.size() == 1;
            assertThat(certain && numbers.first() > 0 && numbers.first() < 5)
                    .as("%s tells that %s gave answer %d", finding, numbers, answer)
                    .isFalse();
        }));
    }

    @ParameterizedTest(name = "{0} answers, up to {1} people")
    @CsvSource({"3, 40", "4, 25", "5, 20"})
    void thatAllSaidTheSameCanNotBeWorkedOut(int answers, int most) {
        for (var people = 5; people <= most; people += 5) {
            var all = allWays(answers, people);
            for (var counts : all) {
                if (counts.contains(people)) {
                    var finding = finding(counts);
                    assertThat(all.stream().filter(other -> finding(other).equals(finding)))
                            .as("others look like %s", counts)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Test
    void fewerThanFiveShowNothing() {
        for (var counts : Stream.of(0, 1, 2, 3, 4)
                .flatMap(people -> allWays(4, people).stream())
                .toList()) {
            assertThat(finding(counts)).isEqualTo(finding(List.of(0, 0, 0, 0)));
        }
    }

    @Test
    void howManyGaveEachAnswerIsShownOnlyIfEachIsFiveOrMore() {
        assertThat(finding(List.of(0, 5, 6, 9)).spread()).containsExactly(0, 5, 6, 9);
        assertThat(finding(List.of(0, 4, 7, 9)).spread()).isEmpty();
        assertThat(finding(List.of(0, 0, 0, 20)).spread()).isEmpty();
        assertThat(finding(List.of(0, 4, 7, 9)).rating()).isEqualTo(3.5);
    }

    @Test
    void whatIsShownMovesOnInStepsOfFivePeople() {
        var random = new Random(42);
        var answers = List.of("Not useful", "Useful", "Very useful");
        var counters = answers.stream()
                .map(answer -> new Counter("useful", answer, 0, 0))
                .toList();
        for (var people = 1; people <= 200; people++) {
            var before = shown(counters);
            counters = Steps.after(Map.of("useful", answers.get(random.nextInt(3))), counters);

            assertThat(counters.stream().mapToInt(Counter::said).sum()).isEqualTo(people);
            assertThat(shown(counters).values().stream().mapToInt(it -> it).sum())
                    .isEqualTo(people / 5 * 5);
            if (people % 5 != 0) {
                assertThat(shown(counters)).isEqualTo(before);
            }
        }
    }

    private static Map<String, Integer> shown(List<Counter> counters) {
        var shown = new HashMap<String, Integer>();
        counters.forEach(it -> shown.put(it.answer(), it.shown()));
        return shown;
    }

    private static Finding finding(List<Integer> counts) {
        var names =
                IntStream.range(0, counts.size()).mapToObj(i -> "Answer " + i).toList();
        return Finding.of("How useful was it?", names, counts);
    }

    /** Every way in which so many people could have answered. */
    private static List<List<Integer>> allWays(int answers, int people) {
        if (answers == 1) {
            return List.of(List.of(people));
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> allWays(answers - 1, people - first).stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList();
    }
}
