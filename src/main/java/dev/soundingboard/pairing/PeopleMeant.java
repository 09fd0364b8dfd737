package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.pairing.PairingCommand.Consider;
import dev.soundingboard.pairing.PairingCommand.With;
import dev.soundingboard.people.Names.Found;
import dev.soundingboard.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is meant by what an admin typed; who is in doubt chooses. */
@Component
class PeopleMeant {

    private final Known known;
    private final MatchCards cards;

    PeopleMeant(Known known, MatchCards cards) {
        this.known = known;
        this.cards = cards;
    }

    /** By two names, in whichever order they came; or by one. */
    Card by(TwoNames typed, Actor admin) {
        var scheme = admin.inScheme();
        var trainees = known.trainees(typed.one(), scheme);
        if (typed.isOne()) {
            return byOne(typed.one(), trainees, admin);
        }
        if (!surely(trainees) || !surely(known.mentors(typed.other(), scheme))) {
            var swapped = known.trainees(typed.other(), scheme);
            if (surely(swapped) && surely(known.mentors(typed.one(), scheme))) {
                return byTrainees(swapped, typed.swapped(), admin);
            }
        }
        return byTrainees(trainees, typed, admin);
    }

    /** The one name may be a mentor's too. */
    private Card byOne(String typed, Found trainees, Actor admin) {
        if (!surely(trainees)) {
            var found = known.mentors(typed, admin.inScheme());
            var mentors = known.profiles(found, admin.inScheme());
            if (found.certain() && mentors.size() == 1) {
                var mentor = mentors.get(0);
                return PairForm.blank("")
                        .with(new Reply.Choice(mentor.name(), mentor.id().toString()));
            }
        }
        return byTrainees(trainees, new TwoNames(typed, ""), admin);
    }

    private Card byTrainees(Found trainees, TwoNames typed, Actor admin) {
        if (trainees.people().isEmpty()) {
            return PairForm.blank("I know no trainee called “%s” here.".formatted(typed.one()));
        }
        return trainees.isOne()
                ? known.trainee(trainees.people().get(0).person(), admin.inScheme())
                        .map(trainee -> with(trainee, typed.other(), admin))
                        .orElseGet(() -> PairForm.blank(""))
                : choice(trainees, typed, admin);
    }

    private Candidates choice(Found trainees, TwoNames typed, Actor admin) {
        var about = known.about(trainees, admin.inScheme());
        return new Candidates(
                "Which trainee do you mean?",
                lead("trainee", typed.one(), trainees),
                trainees.people().stream()
                        .map(it -> new Candidates.Row(
                                it.name(),
                                about.getOrDefault(it.person(), ""),
                                new Button("Choose", new With(it.person(), typed.other()))))
                        .toList(),
                List.of(TeamCommand.Menu.asButton()));
    }

    /** That trainee, with the mentor of that name. */
    Card with(Person trainee, String typed, Actor admin) {
        if (typed.isEmpty()) {
            return form(trainee, "", admin);
        }
        var found = known.mentors(typed, admin.inScheme());
        var mentors = known.profiles(found, admin.inScheme());
        if (mentors.isEmpty()) {
            return form(trainee, "I know no mentor called “%s” here.".formatted(typed), admin);
        }
        return found.certain() && mentors.size() == 1
                ? cards.of(trainee, mentors.get(0), admin)
                : new Candidates(
                        "Which mentor do you mean?",
                        lead("mentor", typed, found),
                        mentors.stream().map(it -> row(trainee, it)).toList(),
                        List.of(TeamCommand.Menu.asButton()));
    }

    private static Candidates.Row row(Person trainee, Mentor mentor) {
        return new Candidates.Row(
                mentor.name(),
                mentor.profile().practiceInWords(),
                new Button(
                        "Choose",
                        new Consider(trainee.id().toString(), mentor.id().toString())));
    }

    /** The form with that trainee chosen. */
    PairForm form(Person trainee, String problem, Actor admin) {
        return PairForm.blank(problem)
                .of(
                        new Reply.Choice(trainee.name(), trainee.id().toString()),
                        known.fitting(trainee.id(), admin.inScheme()));
    }

    private static String lead(String role, String typed, Found found) {
        if (!found.certain()) {
            return "I know no %s called “%s” here. Do you mean one of these?".formatted(role, typed);
        }
        return found.people().size() < Known.MOST
                ? "Each of these is a %s called “%s”.".formatted(role, typed)
                : "These and others are called “%s”. If it is nobody of them, type more of the name.".formatted(typed);
    }

    private static boolean surely(Found found) {
        return found.certain() && !found.people().isEmpty();
    }
}
