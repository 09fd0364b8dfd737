package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What both ways of introducing two people have in common: an admin does it who saw them as they are now. */
@Component
class Pairing {

    private final WhereTheTeamPairs where;
    private final People people;
    private final Known known;
    private final Mentors mentors;
    private final MatchCards cards;
    private final Acts acts;

    Pairing(WhereTheTeamPairs where, People people, Known known, Mentors mentors, MatchCards cards, Acts acts) {
        this.where = where;
        this.people = people;
        this.known = known;
        this.mentors = mentors;
        this.cards = cards;
        this.acts = acts;
    }

    /**
     * Introduces two whom nothing hinders.
     *
     * @param version of the mentor, as the admin saw them
     * @param others how many mentors the trainee had then
     * @param introduce does it; an empty sentence, or what hinders it
     */
    Reply of(
            Actor admin,
            UUID trainee,
            UUID mentor,
            int version,
            int others,
            String plea,
            BiFunction<Person, Mentor, String> introduce) {
        return Reply.replace(where.orElse(
                admin,
                () -> known.trainee(trainee, admin.inScheme())
                        .<Card>map(person -> {
                            people.oneTurnAtATime(trainee);
                            return mentors.lock(mentor, admin.inScheme())
                                    .<Card>map(it -> introduced(admin, person, it, version, others, plea, introduce))
                                    .orElseGet(Mentors::noSuchMentor);
                        })
                        .orElseGet(() -> PairForm.blank("Choose a trainee from the list."))));
    }

    private Card introduced(
            Actor admin,
            Person trainee,
            Mentor mentor,
            int version,
            int others,
            String plea,
            BiFunction<Person, Mentor, String> introduce) {
        if (!cards.isPossible(trainee, mentor, admin)) {
            return cards.of(trainee, mentor, admin);
        }
        var problem = mentor.version() == version && cards.others(trainee, admin) == others
                ? introduce.apply(trainee, mentor)
                : "Something has changed since you opened this. Look again: nobody is introduced yet.";
        if (!problem.isEmpty()) {
            return cards.of(trainee, mentor, admin, problem, plea);
        }
        acts.done(admin, trainee.id());
        return MatchCards.introduced(trainee, mentor);
    }
}
