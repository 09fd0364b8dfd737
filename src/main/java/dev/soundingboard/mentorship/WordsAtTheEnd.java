package dev.soundingboard.mentorship;

import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each of the two reads when it has ended: kindly, and without blame (P7). */
@Component
class WordsAtTheEnd {

    private static final String THANKS =
            "Their place with you is free, and there is nothing more for you to do. Thank you for being their mentor.";

    private final MentorshipRepository mentorships;
    private final Schemes schemes;
    private final List<ComesAfter> comesAfter;

    WordsAtTheEnd(MentorshipRepository mentorships, Schemes schemes, List<ComesAfter> comesAfter) {
        this.mentorships = mentorships;
        this.schemes = schemes;
        this.comesAfter = comesAfter;
    }

    String of(MentorshipInFull pair, UUID reader) {
        var trainee = pair.isTrainee(reader);
        return switch (pair.mentorship().farewell().map(Farewell::ending).orElse(Ending.BY_ONE)) {
            case BY_ONE, NOT_CONTINUED -> "That is nobody’s fault. %s".formatted(trainee ? next(pair) : THANKS);
            case BY_TEAM ->
                "The %s has ended it. That is nobody’s fault. %s"
                        .formatted(schemes.get(pair.scheme()).team().name(), trainee ? next(pair) : THANKS);
            case MENTOR_LEFT ->
                trainee
                        ? "%s has left the scheme. That is nobody’s fault. %s"
                                .formatted(pair.mentorName(), goesOn(pair).orElseGet(() -> next(pair)))
                        : "You have left the scheme as a mentor. Thank you for being their mentor.";
            case BY_TERM ->
                trainee
                        ? "Its time in this scheme is over."
                        : "Its time in this scheme is over. Their place with you is free. Thank you for being their mentor.";
        };
    }

    /** Whether a trainee need look for no other mentor: their mentor has left, and the team has seen to it. */
    boolean isSeenTo(MentorshipInFull pair) {
        return pair.mentorship()
                        .farewell()
                        .filter(it -> it.ending() == Ending.MENTOR_LEFT)
                        .isPresent()
                && goesOn(pair).isPresent();
    }

    /** Whom the team has handed them over to, or that it looks for somebody. */
    private Optional<String> goesOn(MentorshipInFull pair) {
        var trainee = pair.mentorship().pair().trainee();
        var mentors = mentorships.currentOf(trainee, pair.scheme()).stream()
                .filter(other -> other.isTrainee(trainee))
                .map(MentorshipInFull::mentorName)
                .collect(Collectors.joining(" and "));
        return mentors.isEmpty()
                ? comesAfter.stream()
                        .flatMap(feature -> feature.of(pair).stream())
                        .findFirst()
                : Optional.of("Your mentoring goes on with %s.".formatted(mentors));
    }

    private String next(MentorshipInFull pair) {
        return schemes.get(pair.scheme()).ending().next();
    }
}
