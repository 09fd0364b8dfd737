package dev.soundingboard.survey;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Occasion;
import dev.soundingboard.scheme.SurveyPolicy.Question;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody answered can't be worked out from what is shown: tried with all answers that there could be (F1, D2). */
class SurveyResultTest {

    private static final int MOST_OF_ONE_MIND = 3;

    @ParameterizedTest(name = "{0} answers")
    @ValueSource(ints = {3, 4, 5})
    void atMostThreeOfFiveAreKnownToBeOfOneMindAndTwoMayHaveSaidAnything(int answers) {
        var possible = allWaysOfFive(answers).stream().collect(groupingBy(group -> shown(group, answers)));

        assertThat(possible).as("a group shows nothing but its middle").hasSize(answers);
        possible.forEach((shown, groups) -> {
            for (var answer = 0; answer < answers; answer++) {
                assertThat(numbersOf(answer, groups).min().orElseThrow())
                        .as("%s: so many gave answer %d for certain", shown, answer)
                        .isLessThanOrEqualTo(MOST_OF_ONE_MIND);
                assertThat(numbersOf(answer, groups).max().orElseThrow())
                        .as("%s: so many may have given answer %d", shown, answer)
                        .isGreaterThanOrEqualTo(5 - MOST_OF_ONE_MIND);
            }
        });
    }

    @Test
    void fiveWhoAllSayTheSameLookLikeFiveWhoDiffer() {
        assertThat(shown(List.of(3, 3, 3, 3, 3)))
                .isEqualTo(shown(List.of(3, 3, 3, 0, 0)))
                .isEqualTo(shown(List.of(3, 2, 3, 0, 3)));
        assertThat(shown(List.of(1, 1, 1, 1, 1))).isEqualTo(shown(List.of(0, 0, 1, 3, 3)));
    }

    @Test
    void fewerThanFiveShowNothing() {
        var nothing = middles(nobodySaid(4));

        Stream.of(List.<Integer>of(), List.of(3), List.of(0, 3), List.of(3, 3, 3), List.of(3, 3, 3, 3))
                .forEach(said -> assertThat(shown(said)).isEqualTo(nothing));
    }

    @Test
    void whatIsShownOfFivePeopleDoesNotDependOnWhoCameBeforeOrAfter() {
        var random = new Random(42);
        for (var times = 0; times < 500; times++) {
            var before = fivePeople(random);
            var after = fivePeople(random);

            assertThat(shown(Stream.concat(before.stream(), after.stream()).toList()))
                    .isEqualTo(sum(shown(before), shown(after)));
        }
    }

    @Test
    void theMiddleIsCountedFromLeastToMost() {
        assertThat(shown(List.of(0, 3, 1, 3, 0))).containsExactly(0, 1, 0, 0);
        assertThat(shown(List.of(2, 3, 1, 3, 2))).containsExactly(0, 0, 1, 0);
    }

    /** By answer, of how many groups it is the middle. */
    private static List<Integer> shown(List<Integer> said) {
        return shown(said, 4);
    }

    private static List<Integer> shown(List<Integer> said, int answers) {
        var counters = nobodySaid(answers);
        for (var answer : said) {
            counters = Groups.after(Map.of("useful", "Answer " + answer), survey(answers), counters);
        }
        return middles(counters);
    }

    private static List<Integer> middles(List<Counter> counters) {
        return counters.stream().map(Counter::middle).toList();
    }

    private static List<Counter> nobodySaid(int answers) {
        return survey(answers).questions().get(0).answers().stream()
                .map(answer -> new Counter("useful", answer, 0, 0))
                .toList();
    }

    private static SurveyPolicy survey(int answers) {
        var inOrder = IntStream.range(0, answers)
                .mapToObj(answer -> "Answer " + answer)
                .toList();
        return new SurveyPolicy(
                "at-the-end",
                "How was it?",
                "We ask.",
                Set.of(Occasion.ENDING),
                null,
                Set.of(Whom.TRAINEE),
                Period.ZERO,
                Period.ofDays(1),
                List.of(),
                List.of(new Question("useful", "How useful was it?", inOrder)));
    }

    /** Every way in which five people could have answered. */
    private static List<List<Integer>> allWaysOfFive(int answers) {
        return IntStream.range(0, (int) Math.pow(answers, 5))
                .mapToObj(way -> IntStream.range(0, 5)
                        .map(person -> way / (int) Math.pow(answers, person) % answers)
                        .boxed()
                        .toList())
                .toList();
    }

    private static List<Integer> fivePeople(Random random) {
        return random.ints(5, 0, 4).boxed().toList();
    }

    private static IntStream numbersOf(int answer, List<List<Integer>> groups) {
        return groups.stream().mapToInt(group ->
                (int) group.stream().filter(it -> it == answer).count());
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }
}
