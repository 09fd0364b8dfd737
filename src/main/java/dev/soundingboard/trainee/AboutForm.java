package dev.soundingboard.trainee;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Scheme.ProfileChoices;
import dev.soundingboard.trainee.TraineeCommand.About;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first step of joining, and the form to change it later, with what was typed so far.
 *
 * @param joining whether they are joining: then it is one of two steps
 * @param problem what to mend first; empty on a fresh form
 * @param day asks for the scheme's date (E2); null where it isn't asked
 * @param absence the question about time away (E1, D1); empty where it isn't asked
 * @param team who sees the special requests (D3)
 */
@Template("trainee/about")
record AboutForm(
        boolean joining,
        String problem,
        @Nullable Day day,
        String absence,
        List<String> grades,
        List<String> patterns,
        ProfileChoices choices,
        About said,
        int longestRequests,
        String team)
        implements Card {

    /** How the scheme asks for its date, and from when to when it can be. */
    record Day(String question, LocalDate earliest, LocalDate latest) {}

    static AboutForm of(Scheme scheme, boolean joining, LocalDate today, About said, String problem) {
        var policy = scheme.joining();
        var date = policy.date();
        return new AboutForm(
                joining,
                problem,
                date == null || !joining
                        ? null
                        : new Day(date.question(), today.minus(date.past()), today.plus(date.ahead())),
                policy.absence() == null ? "" : policy.absence().question(),
                policy.grades(),
                policy.patterns(),
                scheme.profile(),
                said,
                FormRules.LONGEST_REQUESTS,
                scheme.team().name());
    }

    /** What is kept already, as if it had just been typed. */
    static About asSaid(Trainee trainee, Scheme scheme) {
        var details = trainee.details();
        var fresh = details.grade().isEmpty();
        return new About(
                scheme.id(),
                trainee.keyDate().map(LocalDate::toString).orElse(""),
                fresh ? "" : trainee.wasAway() ? FormRules.YES : FormRules.NO,
                details.grade(),
                details.specialty(),
                details.place(),
                details.pattern(),
                details.way(),
                details.requests());
    }

    @Override
    public String summary() {
        return joining ? "About you" : "Change your details";
    }
}
