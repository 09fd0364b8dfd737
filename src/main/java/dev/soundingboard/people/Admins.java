package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks after a scheme, and who after the deployment. */
@Component
public class Admins {

    private final PersonRepository persons;
    private final People people;
    private final JdbcClient jdbc;

    Admins(PersonRepository persons, People people, JdbcClient jdbc, Schemes schemes) {
        this.persons = persons;
        this.people = people;
        this.jdbc = jdbc;
        Stream.concat(Stream.of(Realm.DEPLOYMENT.id()), schemes.all().stream().map(Scheme::id))
                .forEach(this::canBeLocked);
    }

    private void canBeLocked(String realm) {
        jdbc.sql("INSERT INTO admin_change (realm) VALUES (?) ON CONFLICT DO NOTHING")
                .param(realm)
                .update();
    }

    /**
     * One of them.
     *
     * @param realm what they look after
     * @param name empty for somebody who has never opened the bot
     */
    public record Admin(Realm realm, UUID person, String name) {}

    /** Those of that realm, by name. */
    public List<Admin> of(Realm realm) {
        return all().stream().filter(it -> it.realm().equals(realm)).toList();
    }

    /** Everybody who looks after something, by name. */
    public List<Admin> all() {
        persons.flush(); // with their first word comes their name
        return jdbc.sql("""
                        SELECT p.name, p.id, r.scheme AS realm FROM person p JOIN person_role r ON r.person = p.id
                        WHERE r.role = 'ADMIN'
                        UNION ALL
                        SELECT name, id, '' FROM person WHERE runs_deployment
                        ORDER BY 1, 2""")
                .query((row, number) -> new Admin(
                        new Realm(row.getString("realm")), row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Makes changes to who runs that realm take place one after the other. */
    public void oneChangeAtATime(Realm realm) {
        jdbc.sql("SELECT realm FROM admin_change WHERE realm = ? FOR UPDATE")
                .param(realm.id())
                .query(String.class)
                .single();
    }

    /** False if they are one already. */
    public boolean add(UUID person, Realm realm) {
        persons.flush();
        return realm.isDeployment() ? runsDeployment(person, true) : people.give(person, Role.ADMIN, realm.id());
    }

    /** Takes that role from them; whoever has no other in the scheme isn't in it any more. */
    public void remove(UUID person, Realm realm) {
        if (realm.isDeployment()) {
            persons.flush(); // nothing that is written later may bring back what was
            runsDeployment(person, false);
            return;
        }
        people.take(person, Role.ADMIN, realm.id());
    }

    private boolean runsDeployment(UUID person, boolean now) {
        return jdbc.sql("""
                                UPDATE person SET runs_deployment = ?, version = version + 1
                                WHERE id = ? AND runs_deployment <> ?""").params(now, person, now).update() == 1;
    }
}
