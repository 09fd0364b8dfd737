package dev.soundingboard.people;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Actors;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.PlainText;
import dev.soundingboard.chat.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody the bot knows. */
@Component
public class People implements Actors {

    /** Until their Teams client says otherwise: all four schemes are in the United Kingdom. */
    private static final ZoneId UNTIL_TOLD = ZoneId.of("Europe/London");

    private final PersonRepository persons;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final FirstAdmin first;

    People(PersonRepository persons, JdbcClient jdbc, ApplicationEventPublisher events, FirstAdmin first) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.events = events;
        this.first = first;
    }

    @Override
    public Actor identify(Identity identity) {
        var person = persons.findByTenantAndObject(identity.tenant(), identity.object())
                .orElseGet(() -> meet(identity.tenant(), identity.object(), PlainText.of(identity.name())));
        var before = person.zone();
        person.seenAs(identity);
        if (!person.zone().equals(before)) {
            persons.flush();
            events.publishEvent(new PersonEvent.Elsewhere(person.id()));
        }
        if (person.isBack(identity)) {
            events.publishEvent(new PersonEvent.Back(person.id()));
        }
        first.welcome(person);
        return person.asActor();
    }

    /** Whom somebody picked in Teams; without a name until they first speak. */
    public Person named(UUID tenant, UUID object) {
        return persons.findByTenantAndObject(tenant, object).orElseGet(() -> meet(tenant, object, ""));
    }

    public Optional<Person> find(UUID id) {
        return persons.findById(id);
    }

    public Person get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No person " + id));
    }

    /** The people who run that scheme. */
    public List<UUID> admins(String scheme) {
        return persons.idsOf(scheme, Role.ADMIN);
    }

    /** Everybody with that role in that scheme. */
    public List<UUID> idsOf(String scheme, Role role) {
        return persons.idsOf(scheme, role);
    }

    /** Makes their turns that call this take place one after the other: for what may be had only once, or so often. */
    public void oneTurnAtATime(UUID id) {
        persons.lockById(id);
    }

    /**
     * Somebody else gives them that role; their current scheme stays, if they have one.
     *
     * @return false if they have it already
     */
    public boolean give(UUID id, Role role, String scheme) {
        var isNew = jdbc.sql("INSERT INTO person_role (person, scheme, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(id, scheme, role.name())
                        .update()
                == 1;
        jdbc.sql("UPDATE person SET scheme = ?, version = version + 1 WHERE id = ? AND scheme IS NULL")
                .params(scheme, id)
                .update();
        return isNew;
    }

    /** Takes that role from them; whoever has no other in the scheme isn't in it any more. */
    public void take(UUID id, Role role, String scheme) {
        persons.flush(); // nothing that is written later may bring back what was
        jdbc.sql("DELETE FROM person_role WHERE person = ? AND scheme = ? AND role = ?")
                .params(id, scheme, role.name())
                .update();
        jdbc.sql("""
                        UPDATE person SET version = version + 1,
                            scheme = (SELECT min(r.scheme) FROM person_role r WHERE r.person = person.id)
                        WHERE id = ? AND scheme = ? AND NOT EXISTS
                            (SELECT 1 FROM person_role r WHERE r.person = person.id AND r.scheme = person.scheme)""").params(id, scheme).update();
    }

    public Person add(Person person) {
        return persons.save(person);
    }

    /** Changes a person so that whatever this turn asks next sees it. */
    public void change(UUID id, Consumer<Person> how) {
        how.accept(get(id));
        persons.flush();
    }

    /** What has been one's account is the other's now: everything else stays with whoever it belongs to. */
    public void changePlaces(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(persons::lockById);
        var first = get(one);
        var second = get(other);
        var old = first.account();
        var oldName = first.name();
        var fresh = second.account();
        var freshName = second.name();
        second.is(fresh.asNobodys(), freshName); // both in one statement would meet the unique key
        persons.flush();
        first.is(fresh, freshName);
        persons.flush();
        second.is(old, oldName);
        persons.flush();
        events.publishEvent(new PersonEvent.Moved(one, other));
    }

    /** The bot opened their personal chat to write first. */
    @Transactional
    public void chatOpened(UUID id, ConversationReference reference) {
        get(id).chatsAt(reference);
    }

    /** The channel says that nothing reaches them until they act. */
    @Transactional
    public void outOfReach(UUID id) {
        get(id).outOfReach();
    }

    /** Their first two activities can arrive at once on two nodes; one insert wins and both read it. */
    private Person meet(UUID tenant, UUID object, String name) {
        jdbc.sql("""
                        INSERT INTO person (id, tenant, object, name, zone, installed, version)
                        VALUES (?, ?, ?, ?, ?, false, 0)
                        ON CONFLICT DO NOTHING""")
                .params(UUID.randomUUID(), tenant, object, name, UNTIL_TOLD.getId())
                .update();
        return persons.findByTenantAndObject(tenant, object).orElseThrow();
    }
}
