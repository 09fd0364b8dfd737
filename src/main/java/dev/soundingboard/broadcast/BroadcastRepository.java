package dev.soundingboard.broadcast;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BroadcastRepository extends Repository<Broadcast, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Broadcast saveAndFlush(Broadcast broadcast);

    Optional<Broadcast> findById(UUID id);

    /** Whichever scheme's it is; waits for whoever else is changing it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Broadcast b where b.id = :id")
    Optional<Broadcast> lockById(UUID id);

    Optional<Broadcast> findByIdAndScheme(UUID id, String scheme);

    /** Waits for whoever else is changing it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Broadcast b where b.id = :id and b.scheme = :scheme")
    Optional<Broadcast> lock(UUID id, String scheme);

    /** What was sent, or is written and not sent, the latest first. */
    @Query("select b from Broadcast b where b.scheme = :scheme order by b.madeAt desc, b.id")
    List<Broadcast> latest(String scheme, Limit most);

    void delete(Broadcast broadcast);

    @Modifying
    @Query("delete from Broadcast b where coalesce(b.sentAt, b.madeAt) < :moment")
    int deleteMadeBefore(Instant moment);
}
