package dev.soundingboard.event;

import java.time.Instant;
import java.time.ZoneOffset;
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

    /** Whoever has left since doesn't come: theirs is a reply {@code r} to an event {@code e}. */
    private static final String STILL_A_GUEST = """
            EXISTS (SELECT 1 FROM person_role o WHERE o.person = r.person AND o.scheme = e.scheme
                AND (o.role = 'MENTOR' OR o.role = 'TRAINEE' AND e.audience = 'EVERYBODY'))""";

    private static final String COMING =
            " FROM event_reply r JOIN event e ON e.id = r.event WHERE e.id = ? AND r.comes AND " + STILL_A_GUEST;

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
        return jdbc.sql("SELECT count(*)" + COMING)
                .param(event)
                .query(Integer.class)
                .single();
    }

    List<UUID> whoCome(UUID event) {
        return jdbc.sql("SELECT r.person" + COMING)
                .param(event)
                .query(UUID.class)
                .list();
    }

    /** By name; once it has begun also those who have left the scheme since, because they may have been there. */
    List<Guest> guests(Event event, boolean begun) {
        return jdbc.sql("""
                        SELECT r.person, p.name, r.comes, r.came, m.id AS mentor
                        FROM event_reply r JOIN event e ON e.id = r.event JOIN person p ON p.id = r.person
                        LEFT JOIN mentor m ON m.person = r.person AND m.scheme = e.scheme
                        WHERE e.id = ? AND (r.came OR r.comes AND (CAST(? AS boolean) OR %s))
                        ORDER BY p.name, p.id""".formatted(STILL_A_GUEST))
                .params(event.id(), begun)
                .query(Guest.class)
                .list();
    }

    /** Whoever mentors no more comes to none of that scheme's days, but for those that are for trainees too. */
    void giveBack(UUID mentor, String scheme, Instant now) {
        jdbc.sql("""
                        DELETE FROM event_reply WHERE person = :person AND event IN (
                            SELECT e.id FROM event e WHERE e.scheme = :scheme AND e.begins > :now
                                AND (e.audience = 'MENTORS' OR NOT EXISTS (SELECT 1 FROM person_role o
                                    WHERE o.person = :person AND o.scheme = :scheme AND o.role = 'TRAINEE')))""")
                .param("person", mentor)
                .param("scheme", scheme)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
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

    /**
     * Somebody was there who hadn't said so.
     *
     * @return false if that was known
     */
    boolean cameToo(UUID event, UUID person) {
        var added = jdbc.sql(
                        "INSERT INTO event_reply (event, person, comes, came) VALUES (?, ?, false, true) ON CONFLICT DO NOTHING")
                .params(event, person)
                .update();
        var changed = jdbc.sql("UPDATE event_reply SET came = TRUE WHERE event = ? AND person = ? AND came IS NOT TRUE")
                .params(event, person)
                .update();
        return added + changed > 0;
    }
}
