package dev.soundingboard.mentor;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorRepository extends Repository<Mentor, UUID> {

    /** Writes it at once, so that who hears of it finds it stored. */
    Mentor saveAndFlush(Mentor mentor);

    /** Not by an entity graph: with one, Hibernate would make the SQL anew each time. */
    @Query("select m from Mentor m left join fetch m.ways where m.id = :id")
    Optional<Mentor> findById(UUID id);

    @Query("select m from Mentor m left join fetch m.ways where m.person = :person and m.scheme = :scheme")
    Optional<Mentor> findByPersonAndScheme(UUID person, String scheme);

    /** Waits for whoever else is changing this mentor: the last place goes to one of two. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mentor m where m.id = :id")
    Optional<Mentor> lockById(UUID id);

    List<Mentor> findByIdInAndScheme(Collection<UUID> ids, String scheme);

    List<Mentor> findByPersonInAndScheme(Collection<UUID> people, String scheme);

    @Query("select m from Mentor m where m.scheme = :scheme and m.room.suspendedAt is not null order by m.name, m.id")
    List<Mentor> suspended(String scheme, Limit most);
}
