package dev.soundingboard.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said that they come to a day, who can't, and who was there. */
@Component
class Replies {

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who said that they come, or was there.
     *
     * @param mentor their id as a mentor of the scheme; null for a trainee
     */
    record Guest(
            UUID person,
            String name,
            boolean comes,
            boolean came,
            @Nullable UUID mentor) {}

    /** What that person said; empty if they haven't. */
    Optional<Boolean> of(UUID event, UUID person) {
        return jdbc.sql("SELECT comes FROM event_reply WHERE event = ? AND person = ?")
                .params(event, person)
                .query(Boolean.class)
                .optional();
    }

    void say(UUID event, UUID person, boolean comes) {
        var known = jdbc.sql("UPDATE event_reply SET comes = ? WHERE event = ? AND person = ?")
                .params(comes, event, person)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO event_reply (event, person, comes, came) VALUES (?, ?, ?, false)")
                    .params(event, person, comes)
                    .update();
        }
    }

    int coming(UUID event) {
        return jdbc.sql("SELECT count(*) FROM event_reply WHERE event = ? AND comes")
                .param(event)
                .query(Integer.class)
                .single();
    }

    List<UUID> whoCome(UUID event) {
        return jdbc.sql("SELECT person FROM event_reply WHERE event = ? AND comes")
                .param(event)
                .query(UUID.class)
                .list();
    }

    /** By name. */
    List<Guest> guests(Event event) {
        return jdbc.sql("""
                        SELECT r.person, p.name, r.comes, r.came, m.id AS mentor
                        FROM event_reply r JOIN person p ON p.id = r.person
                        LEFT JOIN mentor m ON m.person = r.person AND m.scheme = ?
                        WHERE r.event = ? AND (r.comes OR r.came) ORDER BY p.name, p.id""")
                .params(event.scheme(), event.id())
                .query(Guest.class)
                .list();
    }

    void came(UUID event, Collection<UUID> people, boolean came) {
        if (!people.isEmpty()) {
            jdbc.sql("UPDATE event_reply SET came = :came WHERE event = :event AND person IN (:people)")
                    .param("came", came)
                    .param("event", event)
                    .param("people", people)
                    .update();
        }
    }

    /** Somebody was there who hadn't said so. */
    void cameToo(UUID event, UUID person) {
        jdbc.sql(
                        "INSERT INTO event_reply (event, person, comes, came) VALUES (?, ?, false, true) ON CONFLICT DO NOTHING")
                .params(event, person)
                .update();
        came(event, List.of(person), true);
    }
}
