package dev.soundingboard.trainee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The trainees of all schemes. */
@Component
public class Trainees {

    private final TraineeRepository trainees;

    Trainees(TraineeRepository trainees) {
        this.trainees = trainees;
    }

    public Trainee add(Trainee trainee) {
        return trainees.saveAndFlush(trainee);
    }

    /** That person as a trainee of that scheme; empty for whoever hasn't finished joining. */
    public Optional<Trainee> find(UUID person, String scheme) {
        return begun(person, scheme).filter(Trainee::isEnrolled);
    }

    /** Those of these people who are trainees of that scheme, read at once. */
    public List<Trainee> ofPeople(Collection<UUID> people, String scheme) {
        return people.isEmpty()
                ? List.of()
                : trainees.findByPersonInAndScheme(people, scheme).stream()
                        .filter(Trainee::isEnrolled)
                        .toList();
    }

    /** The same, of somebody who is known to be a trainee there. */
    public Trainee get(UUID person, String scheme) {
        return find(person, scheme)
                .orElseThrow(() -> new IllegalArgumentException("%s is no trainee of %s".formatted(person, scheme)));
    }

    /** The same, also of somebody who has only begun to join. */
    Optional<Trainee> begun(UUID person, String scheme) {
        return trainees.findByPersonAndScheme(person, scheme);
    }

    /** Somebody of that scheme who has finished joining. */
    public Optional<Trainee> byId(UUID id, String scheme) {
        return byId(id).filter(trainee -> trainee.scheme().equals(scheme));
    }

    /** The same, of any scheme. */
    public Optional<Trainee> byId(UUID id) {
        return trainees.findById(id).filter(Trainee::isEnrolled);
    }

    /** Somebody of that scheme whom an exception is for (E3), also if they have only begun to join. */
    Optional<Trainee> wishOf(UUID id, String scheme) {
        return trainees.findById(id)
                .filter(trainee -> trainee.scheme().equals(scheme))
                .filter(trainee -> trainee.isEnrolled() || trainee.waitsForException() || trainee.hasException());
    }
}
