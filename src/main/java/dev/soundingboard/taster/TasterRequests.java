package dev.soundingboard.taster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TasterRequests extends Repository<TasterRequest, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    TasterRequest saveAndFlush(TasterRequest request);

    List<TasterRequest> saveAll(Iterable<TasterRequest> requests);

    Optional<TasterRequest> findById(UUID id);

    /** The request with the people in it, read at once. */
    @Query("""
            select new dev.soundingboard.taster.TasterInFull(r, t.name, m.name, t.zone, m.zone)
            from TasterRequest r, Person t, Person m
            where r.id = :id and t.id = r.parties.trainee and m.id = r.parties.mentorPerson""")
    Optional<TasterInFull> inFull(UUID id);

    /** What a person has open or agreed, on either side. */
    @Query("""
            select new dev.soundingboard.taster.TasterInFull(r, t.name, m.name, t.zone, m.zone)
            from TasterRequest r, Person t, Person m
            where (r.parties.trainee = :person or r.parties.mentorPerson = :person)
              and r.parties.scheme = :scheme and r.state in (ASKED, SUGGESTED, AGREED)
              and t.id = r.parties.trainee and m.id = r.parties.mentorPerson""")
    List<TasterInFull> currentOf(UUID person, String scheme);

    @Query("select r from TasterRequest r where r.parties.mentor = :mentor and r.state in (ASKED, SUGGESTED)")
    List<TasterRequest> openAt(UUID mentor);
}
