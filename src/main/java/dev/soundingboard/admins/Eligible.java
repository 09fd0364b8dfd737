package dev.soundingboard.admins;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.people.Realm;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be made an admin. */
@Component
class Eligible {

    private static final String OF_SCHEME = "JOIN person_role r ON r.person = p.id AND r.scheme = ?";
    private static final String OF_ALL = "LEFT JOIN person_role r ON r.person = p.id";

    private final JdbcClient jdbc;
    private final People people;
    private final Schemes schemes;

    Eligible(JdbcClient jdbc, People people, Schemes schemes) {
        this.jdbc = jdbc;
        this.people = people;
        this.schemes = schemes;
    }

    /** Somebody, and what tells them from another of that name. */
    record Candidate(UUID person, String name, String detail) {

        String inWords() {
            return Stream.of(name, detail).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    List<Candidate> beginningWith(String typed, Realm realm, int most) {
        var words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        var params = new ArrayList<Object>();
        if (!realm.isDeployment()) {
            params.add(realm.id());
        }
        params.addAll(List.of(words + "%", "% " + words + "%", most));
        return jdbc.sql("""
                        SELECT p.id, p.name, min(r.role) AS role, min(r.scheme) AS scheme FROM person p %s
                        WHERE p.name <> '' AND (lower(p.name) LIKE ? OR lower(p.name) LIKE ?)
                        GROUP BY p.id, p.name ORDER BY p.name, p.id FETCH FIRST ? ROWS ONLY""".formatted(realm.isDeployment() ? OF_ALL : OF_SCHEME))
                .params(params)
                .query((row, number) -> candidate(row, realm))
                .list();
    }

    private Candidate candidate(ResultSet row, Realm realm) throws SQLException {
        var detail = Optional.ofNullable(row.getString(realm.isDeployment() ? "scheme" : "role"))
                .map(it -> realm.isDeployment()
                        ? schemes.find(it).map(Scheme::name).orElse("")
                        : it.toLowerCase(Locale.ROOT))
                .orElse("");
        return new Candidate(row.getObject("id", UUID.class), row.getString("name"), detail);
    }

    /** Whom that actor may choose by an id of ours: those whom the search offers them. */
    Optional<Person> known(Actor actor, Realm realm, String id) {
        return PickedId.read(id)
                .flatMap(people::find)
                .filter(person -> Realm.DEPLOYMENT.isRunBy(actor)
                        || !person.rolesIn(realm.id()).isEmpty());
    }

    /** Whom Teams let them pick, in their own organisation. */
    Optional<Person> picked(Actor actor, String object) {
        return PickedId.read(object)
                .map(id -> people.named(people.get(actor.person()).tenant(), id));
    }
}
