package dev.soundingboard.survey;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    /** Theirs, in that scheme; for anybody else there is none. */
    @Query("select i from Invitation i where i.id = :id and i.person = :person and i.scheme = :scheme")
    Optional<Invitation> theirs(UUID id, UUID person, String scheme);

    /** The same, for somebody who is about to close it: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id and i.person = :person and i.scheme = :scheme")
    Optional<Invitation> lockTheirs(UUID id, UUID person, String scheme);

    @Query("""
            select i from Invitation i where i.person = :person and i.scheme = :scheme and i.open
            order by i.askedOn, i.id""")
    List<Invitation> openOf(UUID person, String scheme);

    /** Whether they were asked this survey by time after that day, in whichever pair. */
    @Query("""
            select count(i) > 0 from Invitation i
            where i.person = :person and i.scheme = :scheme and i.survey = :survey
              and i.round > 0 and i.askedOn > :day""")
    boolean askedSince(UUID person, String scheme, String survey, LocalDate day);

    /** What was asked of a pair by time has lost its point when the pair has ended. */
    @Modifying
    @Query("""
            update Invitation i set i.open = false, i.version = i.version + 1
            where i.mentorship = :mentorship and i.round > 0 and i.open""")
    void closeByTime(UUID mentorship);
}
