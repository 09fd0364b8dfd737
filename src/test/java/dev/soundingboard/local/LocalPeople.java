package dev.soundingboard.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody in the local organisation: those the bot knows, and newcomers it doesn't. */
public class LocalPeople {

    private static final List<String> NEWCOMERS =
            List.of("Noor Aziz", "Nils Newcomer", "Niamh Newcomer", "Nina Newcomer");

    private final JdbcClient jdbc;
    private final Stage stage;

    public LocalPeople(JdbcClient jdbc, Stage stage) {
        this.jdbc = jdbc;
        this.stage = stage;
    }

    /** One entry for each role somebody has. */
    public List<LocalPerson> all() {
        var known = jdbc.sql("""
                        SELECT p.name, r.role, r.scheme, p.object, p.tenant
                        FROM person p LEFT JOIN person_role r ON r.person = p.id
                        ORDER BY r.scheme NULLS LAST,
                            CASE r.role WHEN 'TRAINEE' THEN 1 WHEN 'MENTOR' THEN 2 WHEN 'ADMIN' THEN 3 ELSE 4 END,
                            p.name""")
                .query((row, number) -> new LocalPerson(
                        name(row.getString("name"), row.getObject("object", UUID.class)),
                        Optional.ofNullable(row.getString("role"))
                                .map(it -> it.toLowerCase(Locale.ROOT))
                                .orElse("newcomer"),
                        row.getString("scheme"),
                        row.getObject("object", UUID.class),
                        row.getObject("tenant", UUID.class)))
                .list();
        var unknown = NEWCOMERS.stream()
                .map(name -> new LocalPerson(name, "newcomer", null, stage.objectOf(name), stage.tenant()))
                .filter(person ->
                        known.stream().noneMatch(it -> it.aadObjectId().equals(person.aadObjectId())));
        return Stream.concat(known.stream(), unknown).toList();
    }

    /** The bot may have been told of somebody by their object id alone. */
    private String name(String known, UUID object) {
        return known.isEmpty()
                ? NEWCOMERS.stream()
                        .filter(name -> stage.objectOf(name).equals(object))
                        .findFirst()
                        .orElse("")
                : known;
    }

    public Optional<LocalPerson> find(UUID aadObjectId) {
        return all().stream().filter(it -> it.aadObjectId().equals(aadObjectId)).findFirst();
    }

    public LocalPerson named(String name) {
        return all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT count(*) FROM person").query(Integer.class).single() == 0;
    }

    /** Somebody with a chat of their own. */
    public record LocalPerson(
            String name, String role, @Nullable String scheme, UUID aadObjectId, UUID tenantId) {

        /** As the organisation's directory has it. */
        public String email() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@example.org";
        }

        public String conversation() {
            return "a:" + aadObjectId;
        }
    }
}
