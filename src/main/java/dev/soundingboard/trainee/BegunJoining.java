package dev.soundingboard.trainee;

import dev.soundingboard.chat.Begun;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever has begun to join as a trainee. */
@Component
class BegunJoining implements Begun {

    private final TraineeRepository trainees;

    BegunJoining(TraineeRepository trainees) {
        this.trainees = trainees;
    }

    @Override
    public boolean by(UUID person) {
        return trainees.existsByPerson(person);
    }
}
