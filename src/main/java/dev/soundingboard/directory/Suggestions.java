package dev.soundingboard.directory;

import static java.util.stream.Collectors.toMap;

import dev.soundingboard.independence.Finding;
import dev.soundingboard.independence.Independence;
import dev.soundingboard.mentor.Candidates;
import dev.soundingboard.mentor.Candidates.Candidate;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeDetails;
import dev.soundingboard.trainee.Trainees;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ranks mentors for a trainee, with the reasons; for the same facts always the same. */
@Component
public class Suggestions {

    /** Whoever is surely outside the trainee's work comes before those to check; then it is how well they fit. */
    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(
                    (Suggestion suggestion) -> suggestion.finding().verdict())
            .thenComparing(Suggestion::score, Comparator.reverseOrder());

    private static final TraineeDetails NO_WISHES = new TraineeDetails("", "", "", "", "", "");

    private final Trainees trainees;
    private final Candidates candidates;
    private final Independence independence;
    private final Clock clock;

    Suggestions(Trainees trainees, Candidates candidates, Independence independence, Clock clock) {
        this.trainees = trainees;
        this.candidates = candidates;
        this.independence = independence;
        this.clock = clock;
    }

    /**
     * Mentors who may suit that trainee, the best fit first. Never somebody in conflict (P3), at full capacity (P6), or
     * whom they have asked before.
     */
    public List<Suggestion> forTrainee(UUID person, String scheme) {
        return ranked(
                person,
                scheme,
                trainees.find(person, scheme).map(Trainee::details).orElse(NO_WISHES));
    }

    /** How that mentor, whoever it is, would suit them. */
    public Suggestion of(UUID person, Mentor mentor) {
        var wishes =
                trainees.find(person, mentor.scheme()).map(Trainee::details).orElse(NO_WISHES);
        var profile = mentor.profile();
        var candidate = new Candidate(
                mentor.id(),
                mentor.person(),
                mentor.name(),
                profile.specialty(),
                profile.place(),
                profile.introduction(),
                profile.photo(),
                mentor.ways().contains(wishes.way()));
        var finding = independence.finding(person, mentor.scheme(), mentor.person(), mentor.name());
        return suggestion(candidate, wishes, finding, mentor.hasRoom(clock.instant()));
    }

    private List<Suggestion> ranked(UUID person, String scheme, TraineeDetails wishes) {
        var possible = candidates.of(person, scheme, wishes.place(), wishes.way());
        var findings = independence.findings(
                person, scheme, possible.stream().collect(toMap(Candidate::person, Candidate::name)));
        return possible.stream()
                .map(mentor ->
                        suggestion(mentor, wishes, findings.getOrDefault(mentor.person(), Finding.INDEPENDENT), true))
                .filter(suggestion -> !suggestion.finding().isConflict())
                .sorted(BEST_FIRST.thenComparing(beginningAt(person)))
                .toList();
    }

    /** Those who fit alike come in another order for each trainee, so that not everybody meets the same one first. */
    private static Comparator<Suggestion> beginningAt(UUID person) {
        return Comparator.comparing((Suggestion it) -> it.mentor().id().compareTo(person) < 0)
                .thenComparing(it -> it.mentor().id());
    }

    private static Suggestion suggestion(Candidate mentor, TraineeDetails wishes, Finding finding, boolean hasRoom) {
        var fits = Stream.of(
                        reason(Fit.NEAR, mentor.place().equals(wishes.place())),
                        reason(Fit.WAY, mentor.suitsWay()),
                        reason(Fit.BACKGROUND, isOther(mentor.specialty(), wishes.specialty())),
                        structure(finding),
                        reason(Fit.ROOM, hasRoom))
                .flatMap(Optional::stream)
                .toList();
        return new Suggestion(mentor, fits, finding);
    }

    private static boolean isOther(String specialty, String own) {
        return !own.isEmpty() && !specialty.equals(own);
    }

    private static Optional<Fit> structure(Finding finding) {
        return switch (finding.distance()) {
            case ANOTHER_ORGANISATION -> Optional.of(Fit.ORGANISATION);
            case ANOTHER_DEPARTMENT -> Optional.of(Fit.DEPARTMENT);
            case SAME_DEPARTMENT, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<Fit> reason(Fit fit, boolean holds) {
        return holds ? Optional.of(fit) : Optional.empty();
    }
}
