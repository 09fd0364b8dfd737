package dev.soundingboard.trainee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TraineeRepository extends Repository<Trainee, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Trainee saveAndFlush(Trainee trainee);

    Optional<Trainee> findById(UUID id);

    Optional<Trainee> findByPersonAndScheme(UUID person, String scheme);

    List<Trainee> findByPerson(UUID person);

    boolean existsByPerson(UUID person);

    List<Trainee> findByPersonInAndScheme(Collection<UUID> people, String scheme);

    /** Theirs, once they are in, that the subject names with its date; none if that date has moved since. */
    default Stream<Trainee> stillWithItsDate(UUID person, UUID subject) {
        return findByPerson(person).stream()
                .filter(trainee -> trainee.isEnrolled() && trainee.withItsDate().equals(subject));
    }

    /** Whose wish for an exception the scheme team has not answered (E3). */
    @Query("""
            select new dev.soundingboard.trainee.TraineeRepository$Wish(t.id, p.name)
            from Trainee t, Person p
            where t.scheme = :scheme and t.exceptionAsked is not null and t.exceptionGranted is null and p.id = t.person
            order by t.exceptionAsked""")
    List<Wish> waitingForException(String scheme);

    /** Who asks. */
    record Wish(UUID trainee, String name) {}
}
