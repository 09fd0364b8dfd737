package dev.soundingboard.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sessions of pairs, with what is kept of them. */
interface Entries extends Repository<SessionLog, UUID> {

    String ENTRY = """
            select new dev.soundingboard.journal.Entry(s, p, t.name, m.name, t.whereabouts.zone, m.whereabouts.zone, l, n,
              (select max(o.slot.start) from Session o where o.mentorship = s.mentorship and o.state = PLANNED))
            from Session s
            join Mentorship p on p.id = s.mentorship
            join Person t on t.id = p.pair.trainee
            join Person m on m.id = p.pair.mentorPerson
            left join SessionLog l on l.session = s.id
            left join PrivateNote n on n.session = s.id and n.author = :reader
            """;

    /** What is ahead, the soonest first; then what is past, the newest first. */
    String NEXT_FIRST = """
            order by case when s.state = PLANNED and s.slot.start > :now then 0 else 1 end,
              case when s.state = PLANNED and s.slot.start > :now then s.slot.start end,
              s.slot.start desc, s.id""";

    /** Writes it at once, so that a card made next carries the version that is stored. */
    SessionLog saveAndFlush(SessionLog log);

    void delete(SessionLog log);

    /** The session with all that this reader may read of it. */
    @Query(ENTRY + "where s.id = :session")
    Optional<Entry> of(UUID session, UUID reader);

    /** Those of a person, on either side, whether the pair goes on or has ended; what is next first. */
    @Query(ENTRY + """
            where (p.pair.trainee = :reader or p.pair.mentorPerson = :reader) and p.pair.scheme = :scheme
              and s.state <> CANCELLED
            """ + NEXT_FIRST)
    Slice<Entry> ofPerson(UUID reader, String scheme, Instant now, Pageable page);

    /** Those of a person that took place, whether the pair goes on or has ended; the earliest first. */
    @Query(ENTRY + """
            where (p.pair.trainee = :reader or p.pair.mentorPerson = :reader) and p.pair.scheme = :scheme
              and s.state = HELD
            order by s.slot.start, s.id""")
    List<Entry> heldOf(UUID reader, String scheme);

    /** Those of a pair; what is next first. */
    @Query(ENTRY + """
            where (p.pair.trainee = :reader or p.pair.mentorPerson = :reader) and p.id = :mentorship
              and p.pair.scheme = :scheme and s.state <> CANCELLED
            """ + NEXT_FIRST)
    Slice<Entry> ofPair(UUID mentorship, UUID reader, String scheme, Instant now, Pageable page);

    /** Those of a pair that goes on which were planned, and by now should have begun; the latest first. */
    @Query(ENTRY + """
            where (p.pair.trainee = :reader or p.pair.mentorPerson = :reader) and p.pair.scheme = :scheme
              and p.state = ACTIVE and s.state = PLANNED and s.slot.start <= :now
            order by s.slot.start desc, s.id""")
    List<Entry> unlogged(UUID reader, String scheme, Instant now);
}
