package dev.soundingboard.mentorship;

import dev.soundingboard.people.Names;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorshipRepository extends Repository<Mentorship, UUID> {

    String IN_FULL = "select " + MentorshipInFull.READ + " from Mentorship p, Person t, Person m, Mentor k where "
            + MentorshipInFull.TOGETHER;

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Mentorship saveAndFlush(Mentorship mentorship);

    Optional<Mentorship> findById(UUID id);

    /** Waits for whoever else is changing it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Mentorship p where p.id = :id")
    Optional<Mentorship> lockById(UUID id);

    /** The pair with the people in it, read at once. */
    @Query(IN_FULL + """
            and p.id = :id""")
    Optional<MentorshipInFull> inFull(UUID id);

    /** Those that go on, on either side. */
    @Query(IN_FULL + """
            and (p.pair.trainee = :person or p.pair.mentorPerson = :person)
              and p.pair.scheme = :scheme and p.state = ACTIVE
            order by p.since, p.id""")
    List<MentorshipInFull> currentOf(UUID person, String scheme);

    /** Whether there is or was one, on either side, in any scheme. */
    @Query("select count(p) > 0 from Mentorship p where p.pair.trainee = :person or p.pair.mentorPerson = :person")
    boolean existsOf(UUID person);

    @Query("select p from Mentorship p where p.pair.trainee = :trainee and p.pair.mentor = :mentor order by p.since")
    List<Mentorship> allBetween(UUID trainee, UUID mentor);

    /** Every pair of the scheme that goes on and takes no break. */
    @Query(IN_FULL + """
            and p.pair.scheme = :scheme and p.state = ACTIVE and p.breaks.paused = false
            order by p.since, p.id""")
    List<MentorshipInFull> goingOnIn(String scheme);

    /** Those of that mentor that go on. */
    @Query(IN_FULL + """
            and p.pair.mentor = :mentor and p.state = ACTIVE
            order by p.since, p.id""")
    List<MentorshipInFull> currentOfMentor(UUID mentor);

    /** Those of that scheme that go on, with one of these people in them. */
    @Query(IN_FULL + """
            and p.pair.scheme = :scheme and p.state = ACTIVE
              and (p.pair.trainee in :people or p.pair.mentorPerson in :people)
            order by t.name, m.name, p.id""")
    List<MentorshipInFull> currentAmong(Collection<UUID> people, String scheme);

    /** Whoever is in a pair of that scheme that goes on. */
    @Query("""
            select new dev.soundingboard.people.Names$Named(q.id, q.name) from Person q where exists (
              select 1 from Mentorship p where p.pair.scheme = :scheme and p.state = ACTIVE
                and (p.pair.trainee = q.id or p.pair.mentorPerson = q.id))
            order by q.name, q.id""")
    List<Names.Named> peopleOfCurrent(String scheme);

    /** Those of that scheme that go on, with a name in them that begins so, or has such a word. */
    @Query(IN_FULL + """
            and p.pair.scheme = :scheme and p.state = ACTIVE
              and (lower(t.name) like :beginning or lower(t.name) like :word
                or lower(m.name) like :beginning or lower(m.name) like :word)
            order by t.name, m.name, p.id
            fetch first :most rows only""")
    List<MentorshipInFull> currentCalled(String beginning, String word, String scheme, int most);

    @Query("""
            select count(p) > 0 from Mentorship p
            where p.pair.trainee = :trainee and p.pair.scheme = :scheme and p.since >= :since""")
    boolean existsSince(UUID trainee, String scheme, Instant since);

    @Query("select count(p) from Mentorship p where p.pair.mentor = :mentor and p.state = ACTIVE")
    int countActiveOf(UUID mentor);
}
