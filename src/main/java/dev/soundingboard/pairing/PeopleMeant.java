package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorsMeant;
import dev.soundingboard.pairing.PairingCommand.Consider;
import dev.soundingboard.pairing.PairingCommand.With;
import dev.soundingboard.people.Meant;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineesMeant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is meant by what an admin typed; who is in doubt chooses. */
@Component
class PeopleMeant {

    private final TraineesMeant trainees;
    private final MentorsMeant mentors;
    private final People people;
    private final Known known;
    private final MatchCards cards;

    PeopleMeant(TraineesMeant trainees, MentorsMeant mentors, People people, Known known, MatchCards cards) {
        this.trainees = trainees;
        this.mentors = mentors;
        this.people = people;
        this.known = known;
        this.cards = cards;
    }

    /** By two names, in whichever order they came; or by one. */
    Card by(TwoNames typed, Actor admin) {
        var scheme = admin.inScheme();
        var called = trainees.by(typed.one(), scheme);
        if (typed.isOne()) {
            return byOne(typed.one(), called, admin);
        }
        if (!called.isSure() || !mentors.by(typed.other(), scheme).isSure()) {
            var swapped = trainees.by(typed.other(), scheme);
            if (swapped.isSure() && mentors.by(typed.one(), scheme).isSure()) {
                return byTrainees(swapped, typed.one(), admin);
            }
        }
        return byTrainees(called, typed.other(), admin);
    }

    /** The one name may be a mentor's too. */
    private Card byOne(String typed, Meant<Trainee> called, Actor admin) {
        return (called.isSure()
                        ? Optional.<Mentor>empty()
                        : mentors.by(typed, admin.inScheme()).one())
                .<Card>map(mentor -> PairForm.blank("")
                        .with(new Reply.Choice(mentor.name(), mentor.id().toString())))
                .orElseGet(() -> byTrainees(called, "", admin));
    }

    private Card byTrainees(Meant<Trainee> called, String mentor, Actor admin) {
        return called.card(
                trainee -> with(people.get(trainee.person()), mentor, admin),
                trainee -> new With(trainee.person(), mentor),
                PairForm::blank);
    }

    /** That trainee, with the mentor of that name. */
    Card with(Person trainee, String typed, Actor admin) {
        return typed.isEmpty()
                ? form(trainee, "", admin)
                : mentors.by(typed, admin.inScheme())
                        .card(
                                mentor -> cards.of(trainee, mentor, admin),
                                mentor -> new Consider(
                                        trainee.id().toString(), mentor.id().toString()),
                                problem -> form(trainee, problem, admin));
    }

    /** The form with that trainee chosen. */
    PairForm form(Person trainee, String problem, Actor admin) {
        return PairForm.blank(problem)
                .of(
                        new Reply.Choice(trainee.name(), trainee.id().toString()),
                        known.fitting(trainee.id(), admin.inScheme()));
    }
}
