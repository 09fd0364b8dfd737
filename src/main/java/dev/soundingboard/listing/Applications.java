package dev.soundingboard.listing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Application saveAndFlush(Application application);

    Optional<Application> findById(UUID id);

    /** The same, for as long as it is decided on. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lockById(UUID id);

    Optional<Application> findByPersonAndScheme(UUID person, String scheme);

    List<Application> findByPerson(UUID person);

    boolean existsByPerson(UUID person);

    /** One that was sent at some time, with its author, and whether they are a listed mentor by now. */
    @Query("""
            select new dev.soundingboard.listing.Submission(a, p.name,
                exists (select m.id from Mentor m where m.person = a.person and m.scheme = a.scheme))
            from Application a, Person p
            where a.id = :id and a.sentAt is not null and p.id = a.person""")
    Optional<Submission> submission(UUID id);

    /** Those that wait for that scheme's team, the longest wait first. */
    @Query("""
            select new dev.soundingboard.listing.Submission(a, p.name, false)
            from Application a, Person p
            where a.scheme = :scheme and a.state = WAITING and p.id = a.person
            order by a.sentAt, a.id""")
    List<Submission> waiting(String scheme, Limit most);

    @Query("select count(a) from Application a where a.scheme = :scheme and a.state = WAITING")
    int countWaiting(String scheme);
}
