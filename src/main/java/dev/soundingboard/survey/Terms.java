package dev.soundingboard.survey;

import dev.soundingboard.mentorship.Pair;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.Trainees;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When the time of a pair is over (S2): so long after the trainee's key date, as that date stands now. */
@Component
class Terms {

    /** Early enough to begin that day, late enough for whoever was on nights. */
    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);

    private final Schemes schemes;
    private final Trainees trainees;
    private final People people;

    Terms(Schemes schemes, Trainees trainees, People people) {
        this.schemes = schemes;
        this.trainees = trainees;
        this.people = people;
    }

    /** Empty where it is open. */
    Optional<Instant> endOf(Pair pair) {
        var months = schemes.get(pair.scheme()).meetings().term().months();
        if (months == null) {
            return Optional.empty();
        }
        return trainees.find(pair.trainee(), pair.scheme())
                .flatMap(Trainee::keyDate)
                .map(date -> date.plus(months)
                        .atTime(IN_THE_MORNING)
                        .atZone(people.get(pair.trainee()).zone())
                        .toInstant());
    }
}
