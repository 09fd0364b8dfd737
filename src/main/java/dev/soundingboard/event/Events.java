package dev.soundingboard.event;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, UUID> {

    Event saveAndFlush(Event event);

    void delete(Event event);

    Optional<Event> findById(UUID id);

    Optional<Event> findByIdAndScheme(UUID id, String scheme);

    /** Waits for whoever else changes it, or takes a place. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id")
    Optional<Event> lockById(UUID id);

    /** Those of that scheme that are announced and to come, the next first. */
    @Query(
            "select e from Event e where e.scheme = :scheme and e.state = ANNOUNCED and e.details.begins > :now order by e.details.begins, e.id")
    List<Event> ahead(String scheme, Instant now, Limit most);

    /** Those that have begun since then of which nobody is recorded, and nobody said that there was nobody; the first first. */
    @Query(value = """
            SELECT e.* FROM event e WHERE e.scheme = :scheme AND e.state = 'ANNOUNCED'
            AND e.begins <= :now AND e.begins > :since AND NOT e.nobody_came
            AND NOT EXISTS (SELECT 1 FROM event_reply r WHERE r.event = e.id AND r.came)
            ORDER BY e.begins, e.id""", nativeQuery = true)
    List<Event> unrecorded(String scheme, Instant now, Instant since);

    /** Those of that scheme that weren't called off, the latest first. */
    @Query(
            "select e from Event e where e.scheme = :scheme and e.state <> CANCELLED order by e.details.begins desc, e.id")
    List<Event> of(String scheme, Limit most);
}
