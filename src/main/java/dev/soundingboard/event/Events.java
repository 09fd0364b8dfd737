package dev.soundingboard.event;

import jakarta.persistence.LockModeType;
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

    /** Those of that scheme that weren't called off, the latest first. */
    @Query(
            "select e from Event e where e.scheme = :scheme and e.state <> CANCELLED order by e.details.begins desc, e.id")
    List<Event> of(String scheme, Limit most);
}
