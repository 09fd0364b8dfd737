package dev.soundingboard.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreedActions extends Repository<AgreedAction, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    AgreedAction saveAndFlush(AgreedAction action);

    void delete(AgreedAction action);

    Optional<AgreedAction> findById(UUID id);

    /** Those of a session: what is to be done comes first, what is due soonest before all. */
    @Query("select a from AgreedAction a where a.session = :session order by a.done, a.due nulls last, a.id")
    List<AgreedAction> ofSession(UUID session);

    List<AgreedAction> findBySessionInOrderById(Collection<UUID> sessions);

    int countBySession(UUID session);

    /** What a person has still to do, in pairs that go on; what is due soonest comes first. */
    @Query("""
            select new dev.soundingboard.journal.OpenAction(a, t.name, m.name, p)
            from AgreedAction a
            join Mentorship p on p.id = a.mentorship
            join Person t on t.id = p.pair.trainee
            join Person m on m.id = p.pair.mentorPerson
            where a.who = :person and not a.done and p.pair.scheme = :scheme and p.state = ACTIVE
            order by a.due nulls last, a.id""")
    List<OpenAction> openOf(UUID person, String scheme, Limit most);

    /** The same of one action. */
    @Query("""
            select new dev.soundingboard.journal.OpenAction(a, t.name, m.name, p)
            from AgreedAction a
            join Mentorship p on p.id = a.mentorship
            join Person t on t.id = p.pair.trainee
            join Person m on m.id = p.pair.mentorPerson
            where a.id = :action and not a.done and p.state = ACTIVE""")
    Optional<OpenAction> open(UUID action);
}
