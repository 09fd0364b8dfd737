package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy.Whom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey says of a year, on one side of the pairs. There are no totals over sides or years: they would tell what
 * is held back.
 *
 * @param survey id of the survey
 * @param name its heading
 */
public record SurveyResult(String survey, String name, int year, Whom whom, List<Finding> findings) {

    /**
     * What one question says.
     *
     * @param people how many have answered, in steps of five; 0 while they are fewer
     * @param rating the average, from 1 for the least of the answers, to the nearest half; null while nothing is shown
     * @param spread how many gave each answer; empty unless each answer that was given was given by five or more, and
     *     there was more than one
     */
    public record Finding(
            String question,
            List<String> answers,
            int people,
            @Nullable Double rating,
            List<Integer> spread) {

        static Finding of(String question, List<String> answers, List<Integer> counts) {
            var people = counts.stream().mapToInt(Integer::intValue).sum();
            return people < Steps.FEWEST
                    ? new Finding(question, answers, 0, null, List.of())
                    : new Finding(question, answers, people, rating(counts, people), spread(counts));
        }

        /** Not sharper, because with the number of people a sharp average tells the small numbers behind it. */
        private static double rating(List<Integer> counts, int people) {
            var sum = 0;
            for (var i = 0; i < counts.size(); i++) {
                sum += (i + 1) * counts.get(i);
            }
            return Math.round(2.0 * sum / people) / 2.0;
        }

        private static List<Integer> spread(List<Integer> counts) {
            var given = counts.stream().filter(count -> count > 0).toList();
            return given.size() > 1 && given.stream().allMatch(count -> count >= Steps.FEWEST) ? counts : List.of();
        }
    }
}
