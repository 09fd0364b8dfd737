package dev.soundingboard.taster;

import dev.soundingboard.mentorship.Pair;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who asks whom, and under which scheme.
 *
 * @param mentor the mentor's standing in the scheme
 * @param mentorPerson the person who has it
 */
@Embeddable
record Parties(String scheme, UUID trainee, UUID mentor, UUID mentorPerson) {

    Pair asPair() {
        return new Pair(scheme, trainee, mentor, mentorPerson);
    }

    UUID otherThan(UUID person) {
        return person.equals(trainee) ? mentorPerson : trainee;
    }
}
