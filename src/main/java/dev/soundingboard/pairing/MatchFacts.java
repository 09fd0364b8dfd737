package dev.soundingboard.pairing;

import dev.soundingboard.allocation.Waiters;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.directory.Fit;
import dev.soundingboard.directory.Suggestion;
import dev.soundingboard.directory.Suggestions;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Places;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.pairing.MatchCard.Fact;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeRules;
import dev.soundingboard.trainee.Trainees;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What speaks for introducing two people, and what against it. */
@Component
class MatchFacts {

    private final Suggestions suggestions;
    private final Mentors mentors;
    private final Mentorships mentorships;
    private final Waiters waiters;
    private final Trainees trainees;
    private final TraineeRules rules;
    private final Schemes schemes;
    private final Clock clock;

    MatchFacts(
            Suggestions suggestions,
            Mentors mentors,
            Mentorships mentorships,
            Waiters waiters,
            Trainees trainees,
            TraineeRules rules,
            Schemes schemes,
            Clock clock) {
        this.suggestions = suggestions;
        this.mentors = mentors;
        this.mentorships = mentorships;
        this.waiters = waiters;
        this.trainees = trainees;
        this.rules = rules;
        this.schemes = schemes;
        this.clock = clock;
    }

    List<Fact> of(Person trainee, Mentor mentor, Actor admin) {
        var suggestion = suggestions.of(trainee.id(), mentor);
        return List.of(
                new Fact(trainee.name(), standing(trainee, admin)),
                new Fact(mentor.name(), places(mentor, admin)),
                new Fact("Fit", fit(suggestion)),
                new Fact("Conflict", conflict(suggestion)));
    }

    /** P6: whether they wait, and whether somebody mentors them. */
    private String standing(Person trainee, Actor admin) {
        var waits = waiters.since(trainee.id(), admin.inScheme())
                .map(since -> "Waits for a mentor since %s.".formatted(Moments.dayInWords(since, admin.zone())))
                .orElse("Has not asked your team for a mentor.");
        var theirs = mentorships.currentOf(trainee.id(), admin.inScheme()).stream()
                .filter(pair -> pair.isTrainee(trainee.id()))
                .map(MentorshipInFull::mentorName)
                .collect(Collectors.joining(" and "));
        return sentences(
                waits,
                theirs.isEmpty() ? "Nobody mentors them now." : "Has a mentor already: %s.".formatted(theirs),
                mayAsk(trainee, admin) ? "" : "Could not ask for one now, by the dates of your scheme.");
    }

    /** E2. */
    private boolean mayAsk(Person trainee, Actor admin) {
        return trainees.find(trainee.id(), admin.inScheme())
                .filter(it -> rules.mayAsk(it, trainee.zone(), schemes.get(admin.inScheme()))
                        .isEmpty())
                .isPresent();
    }

    /** M2. */
    private String places(Mentor mentor, Actor admin) {
        var places = mentors.places(mentor);
        var note = mentor.note(clock.instant(), admin.zone());
        return sentences(
                note.isEmpty() ? "Has a place free." : "%s.".formatted(note),
                of(places.limits().atATime(), places.taken(), "at a time"),
                of(places.limits().perYear(), places.takenThisYear(), "this year"),
                places.limits().atATime() == null && places.limits().perYear() == null ? mentees(places) : "");
    }

    private static String of(@Nullable Integer limit, int taken, String when) {
        return limit == null ? "" : "%d of %d %s.".formatted(taken, limit, when);
    }

    private static String mentees(Places places) {
        return places.taken() == 1 ? "1 mentee now, no limit." : "%d mentees now, no limit.".formatted(places.taken());
    }

    private static String fit(Suggestion suggestion) {
        var reasons = suggestion.fits().stream()
                .filter(fit -> fit != Fit.ROOM)
                .map(Fit::forTheTeam)
                .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? "Nothing they have said speaks for it or against it." : reasons;
    }

    /** P3: yes or no. Why is for the trainee alone. */
    private static String conflict(Suggestion suggestion) {
        if (suggestion.finding().isConflict()) {
            return "Yes. Only the trainee can see why.";
        }
        return suggestion.finding().asksToCheck()
                ? "Perhaps. They may work too close together. The trainee is asked to check."
                : "None that they have told us of.";
    }

    private static String sentences(String... all) {
        return Stream.of(all).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }
}
