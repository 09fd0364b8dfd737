package dev.soundingboard.trainee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TraineeRepository extends Repository<Trainee, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Trainee saveAndFlush(Trainee trainee);

    Optional<Trainee> findById(UUID id);

    Optional<Trainee> findByPersonAndScheme(UUID person, String scheme);

    List<Trainee> findByPerson(UUID person);

    @Query("""
            select t from Trainee t
            where t.scheme = :scheme and t.exceptionAsked is not null and t.exceptionGranted is null
            order by t.exceptionAsked""")
    List<Trainee> waitingForException(String scheme);
}
