package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy.Whom;
import java.util.List;

/**
 * What a survey says that was asked in the same months, on one side of the pairs.
 *
 * @param survey id of the survey
 * @param name its heading
 */
public record SurveyResult(String survey, String name, AskedIn asked, Whom whom, List<Finding> findings) {

    /**
     * What one question says.
     *
     * @param found each answer, from least to most
     */
    public record Finding(String question, List<Found> found) {

        /** How many groups of five have answered. */
        public int groups() {
            return found.stream().mapToInt(Found::groups).sum();
        }
    }

    /** Of how many groups of five this is the middle answer. */
    public record Found(String answer, int groups) {}
}
