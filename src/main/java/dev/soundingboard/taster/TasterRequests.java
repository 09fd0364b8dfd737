package dev.soundingboard.taster;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TasterRequests extends Repository<TasterRequest, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    TasterRequest saveAndFlush(TasterRequest request);

    List<TasterRequest> saveAll(Iterable<TasterRequest> requests);

    Optional<TasterRequest> findById(UUID id);

    /** Waits for whoever else is changing it: what leaves its version alone is changed by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TasterRequest r where r.id = :id")
    Optional<TasterRequest> lockById(UUID id);

    /** The request with the people in it, read at once. */
    @Query("""
            select new dev.soundingboard.taster.TasterInFull(r, t.name, m.name, t.whereabouts.zone, m.whereabouts.zone)
            from TasterRequest r, Person t, Person m
            where r.id = :id and t.id = r.parties.trainee and m.id = r.parties.mentorPerson""")
    Optional<TasterInFull> inFull(UUID id);

    @Query("""
            select count(r) > 0 from TasterRequest r
            where r.parties.trainee = :trainee and r.parties.scheme = :scheme and r.asked >= :since""")
    boolean existsSince(UUID trainee, String scheme, Instant since);

    /** What a person has open or agreed, on either side. */
    @Query("""
            select new dev.soundingboard.taster.TasterInFull(r, t.name, m.name, t.whereabouts.zone, m.whereabouts.zone)
            from TasterRequest r, Person t, Person m
            where (r.parties.trainee = :person or r.parties.mentorPerson = :person)
              and r.parties.scheme = :scheme and r.state in (ASKED, SUGGESTED, AGREED, MOVE_ASKED, MOVE_OFFERED)
              and t.id = r.parties.trainee and m.id = r.parties.mentorPerson""")
    List<TasterInFull> currentOf(UUID person, String scheme);

    /** What a trainee has open or agreed, and whether they are in a pair with that mentor, read at once. */
    @Query("""
            select new dev.soundingboard.taster.Standing(r, t.name, m.name, t.whereabouts.zone, m.whereabouts.zone, p.id)
            from Person t
            left join TasterRequest r on r.parties.trainee = t.id and r.parties.scheme = :scheme
              and r.state in (ASKED, SUGGESTED, AGREED, MOVE_ASKED, MOVE_OFFERED)
            left join Person m on m.id = r.parties.mentorPerson
            left join Mentorship p on p.pair.trainee = t.id and p.pair.mentor = :mentor and p.state = ACTIVE
            where t.id = :trainee""")
    List<Standing> standing(UUID trainee, String scheme, UUID mentor);

    /** That person's agreed tasters that begin then, in any scheme. */
    @Query("""
            select r from TasterRequest r
            where (r.parties.trainee = :person or r.parties.mentorPerson = :person)
              and r.state in (AGREED, MOVE_ASKED, MOVE_OFFERED) and r.agreed > :after and r.agreed < :before""")
    List<TasterRequest> agreedBetween(UUID person, Instant after, Instant before);

    @Query("select r from TasterRequest r where r.parties.mentor = :mentor and r.state in (ASKED, SUGGESTED)")
    List<TasterRequest> openAt(UUID mentor);

    /** The same, and what is agreed. */
    @Query("""
            select r from TasterRequest r
            where r.parties.mentor = :mentor and r.state in (ASKED, SUGGESTED, AGREED, MOVE_ASKED, MOVE_OFFERED)""")
    List<TasterRequest> currentAt(UUID mentor);

    @Query("""
            select distinct r.parties.mentor from TasterRequest r
            where r.parties.trainee = :trainee and r.state in (CLOSED, DECLINED)""")
    Set<UUID> endedWith(UUID trainee);

    @Query("select count(r) from TasterRequest r where r.parties.mentor = :mentor and r.state in (ASKED, SUGGESTED)")
    int countOpenAt(UUID mentor);

    /** When the sessions begin, or began, that a mentor has agreed and of which nothing has come yet. */
    @Query("""
            select r.agreed from TasterRequest r
            where r.parties.mentor = :mentor and r.state in (AGREED, MOVE_ASKED, MOVE_OFFERED)""")
    List<Instant> agreedAt(UUID mentor);

    /** Mentors of the scheme with requests that have waited for their answer since so long, the longest wait first. */
    @Query("""
            select new dev.soundingboard.taster.Unanswered(r.parties.mentor, m.name, count(r), min(r.answerBy))
            from TasterRequest r, Mentor m
            where r.parties.scheme = :scheme and r.state = ASKED and r.answerBy <= :expiring and m.id = r.parties.mentor
            group by r.parties.mentor, m.name
            order by min(r.answerBy), r.parties.mentor""")
    List<Unanswered> unanswered(String scheme, Instant expiring);

    /** What trainees of the scheme have told the team, and nothing was heard from the mentor since (P6). */
    @Query("""
            select new dev.soundingboard.taster.TasterInFull(r, t.name, m.name, t.whereabouts.zone, m.whereabouts.zone)
            from TasterRequest r, Person t, Person m
            where r.parties.scheme = :scheme and r.state in (ASKED, SUGGESTED, AGREED, MOVE_ASKED, MOVE_OFFERED)
              and r.unreached is not null and (r.confirmed is null or r.confirmed < r.unreached)
              and t.id = r.parties.trainee and m.id = r.parties.mentorPerson
            order by r.unreached, r.id""")
    List<TasterInFull> unreached(String scheme);
}
