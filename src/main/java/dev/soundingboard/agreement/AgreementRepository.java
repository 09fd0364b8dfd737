package dev.soundingboard.agreement;

import dev.soundingboard.mentorship.MentorshipInFull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    List<Agreement> findByMentorshipOrderByNumber(UUID mentorship);

    boolean existsByMentorshipAndSettledAtNotNull(UUID mentorship);

    /** The newest version of each of a person's pairs that go on. */
    @Query("""
            select new dev.soundingboard.agreement.Waits(g, t.id, t.name, m.name)
            from Agreement g, Mentorship p, Person t, Person m
            where (p.pair.trainee = :person or p.pair.mentorPerson = :person)
              and p.pair.scheme = :scheme and p.state = ACTIVE and g.mentorship = p.id
              and not exists (select n from Agreement n where n.mentorship = g.mentorship and n.number > g.number)
              and t.id = p.pair.trainee and m.id = p.pair.mentorPerson
            order by g.startedAt, g.id""")
    List<Waits> newestOf(UUID person, String scheme);

    @Query("""
            select min(g.settledAt) from Agreement g, Mentorship p
            where p.id = g.mentorship and p.pair.scheme = :scheme
              and (p.pair.trainee = :person or p.pair.mentorPerson = :person)""")
    Optional<Instant> firstSettled(UUID person, String scheme);

    /** The pairs that person is in, and those they were in that wrote an agreement; those that go on come first. */
    @Query("select " + MentorshipInFull.READ + " from Mentorship p, Person t, Person m, Mentor k where "
            + MentorshipInFull.TOGETHER + """
            and (p.pair.trainee = :person or p.pair.mentorPerson = :person) and p.pair.scheme = :scheme
              and (p.state = ACTIVE or exists (select g from Agreement g where g.mentorship = p.id))
            order by p.state, p.since desc, p.id""")
    List<MentorshipInFull> pairsOf(UUID person, String scheme, Limit most);
}
