package dev.soundingboard.session;

import dev.soundingboard.mentorship.MentorshipInFull;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<Session, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Session saveAndFlush(Session session);

    List<Session> saveAll(Iterable<Session> sessions);

    Optional<Session> findById(UUID id);

    /** The session with the pair whose it is, read at once. */
    @Query("""
            select new dev.soundingboard.session.SessionInFull(s,
            """ + MentorshipInFull.READ + """
              , (select count(o) from Session o where o.mentorship = s.mentorship and o.id <> s.id
                and (o.state = HELD or (o.state = PLANNED and o.slot.start < s.slot.start))))
            from Session s, Mentorship p, Person t, Person m, Mentor k
            where s.id = :id and p.id = s.mentorship and
            """ + MentorshipInFull.TOGETHER)
    Optional<SessionInFull> inFull(UUID id);

    List<Session> findByMentorshipOrderBySlotStart(UUID mentorship);

    List<Session> findByMentorshipInOrderBySlotStart(Collection<UUID> mentorships);

    /** Those of each of these pairs, by their beginning; a pair without any has no entry. */
    default Map<UUID, List<Session>> byPair(List<MentorshipInFull> pairs) {
        return findByMentorshipInOrderBySlotStart(
                        pairs.stream().map(MentorshipInFull::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Session::mentorship));
    }

    /** What that person has planned, in any scheme, that could touch this time. */
    @Query("""
            select s from Session s, Mentorship p
            where p.id = s.mentorship and (p.pair.trainee = :person or p.pair.mentorPerson = :person)
              and p.state = ACTIVE and s.state = PLANNED and s.slot.start > :after and s.slot.start < :before
            order by s.slot.start""")
    List<Session> plannedBetween(UUID person, Instant after, Instant before);

    void delete(Session session);
}
