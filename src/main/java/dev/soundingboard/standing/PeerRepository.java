package dev.soundingboard.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeerRepository extends Repository<Peer, UUID> {

    String IN_FULL = """
            select new dev.soundingboard.standing.PeerInFull(p, a.name, c.name, a.person, c.person, a.scheme)
            from Peer p, Mentor a, Mentor c where a.id = p.asker and c.id = p.colleague\s""";

    Peer save(Peer peer);

    Peer saveAndFlush(Peer peer);

    void flush();

    void delete(Peer peer);

    @Query(IN_FULL + "and (p.asker = :mentor or p.colleague = :mentor) order by a.name, c.name, p.id")
    List<PeerInFull> of(UUID mentor);

    @Query("select p from Peer p where p.asker in :mentors and p.colleague in :mentors")
    List<Peer> among(Collection<UUID> mentors);

    @Query(IN_FULL + "and p.id = :id")
    Optional<PeerInFull> inFull(UUID id);
}
