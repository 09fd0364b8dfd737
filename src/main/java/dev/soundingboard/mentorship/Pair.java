package dev.soundingboard.mentorship;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * Who mentors whom, and under which scheme.
 *
 * @param mentor the mentor's standing in the scheme
 * @param mentorPerson the person who has it
 */
@Embeddable
public record Pair(String scheme, UUID trainee, UUID mentor, UUID mentorPerson) {

    public boolean isOf(UUID person) {
        return trainee.equals(person) || mentorPerson.equals(person);
    }

    void mustBeOf(UUID person) {
        if (!isOf(person)) {
            throw new IllegalStateException("Not theirs");
        }
    }

    public List<UUID> both() {
        return List.of(trainee, mentorPerson);
    }

    public UUID otherThan(UUID person) {
        return trainee.equals(person) ? mentorPerson : trainee;
    }
}
