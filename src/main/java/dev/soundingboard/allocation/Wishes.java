package dev.soundingboard.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Wishes extends Repository<Wish, UUID> {

    String NAMED = """
            select new dev.soundingboard.allocation.NamedWish(w, t.name,
                    case when exists (
                        select 1 from Mentorship p
                        where p.pair.trainee = w.trainee and p.pair.scheme = w.scheme and p.state = ACTIVE)
                    then true else false end)
            from Wish w, Person t
            """;

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Wish saveAndFlush(Wish wish);

    Optional<Wish> findById(UUID id);

    /** A wish of that scheme, with the name of whose it is. */
    @Query(NAMED + """
            where w.id = :id and w.scheme = :scheme and t.id = w.trainee""")
    Optional<NamedWish> find(UUID id, String scheme);

    @Query("select w from Wish w where w.trainee = :trainee and w.scheme = :scheme and w.state = WAITING")
    Optional<Wish> waitingOf(UUID trainee, String scheme);

    @Query("select count(w) > 0 from Wish w where w.trainee = :trainee and w.scheme = :scheme and w.since >= :since")
    boolean existsSince(UUID trainee, String scheme, Instant since);

    /** Who waits longest comes first. */
    @Query(NAMED + """
            where w.scheme = :scheme and w.state = WAITING and t.id = w.trainee
            order by w.since, w.id
            fetch first :most rows only""")
    List<NamedWish> waitingIn(String scheme, int most);

    @Query("select count(w) from Wish w where w.scheme = :scheme and w.state = WAITING")
    long countWaitingIn(String scheme);
}
