package dev.soundingboard.taster;

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

    UUID otherThan(UUID person) {
        return person.equals(trainee) ? mentorPerson : trainee;
    }
}
