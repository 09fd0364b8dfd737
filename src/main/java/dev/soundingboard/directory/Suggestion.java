package dev.soundingboard.directory;

import dev.soundingboard.independence.Finding;
import dev.soundingboard.mentor.Candidates.Candidate;
import java.util.List;

/**
 * A mentor who may suit a trainee.
 *
 * @param fits why, the weightiest first
 * @param finding whether the trainee should check that it isn't somebody too close (P3); its reason is for them alone
 */
public record Suggestion(Candidate mentor, List<Fit> fits, Finding finding) {

    int score() {
        return fits.stream().mapToInt(Fit::weight).sum();
    }
}
