package dev.soundingboard.notification.undelivered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to people of a scheme that did not arrive, or may not have; not those that something later has overtaken. */
@Component
class Undelivered {

    /** Who has got something since is reached again; what is only carried out, or changes a card, is no message. */
    private static final String OPEN = """
            FROM notification n
            WHERE n.state IN ('UNKNOWN', 'FAILED', 'BLOCKED') AND n.noted_at IS NULL
            AND n.kind NOT LIKE 'due.%' AND n.kind NOT LIKE 'card.%'
            AND (n.state <> 'BLOCKED' OR NOT EXISTS (
                SELECT 1 FROM notification l WHERE l.person = n.person AND l.state = 'SENT' AND l.kind NOT LIKE 'card.%' AND l.due > n.due))
            AND n.person IN (SELECT r.person FROM person_role r WHERE r.scheme = ?)
            """;

    private final JdbcClient jdbc;

    Undelivered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom it concerns, the longest first. */
    List<Unreached> in(String scheme) {
        return jdbc.sql("""
                        SELECT n.person, n.state, n.outcome, min(n.due) AS since, count(*) AS times,
                            (SELECT p.name FROM person p WHERE p.id = n.person) AS name
                        """ + OPEN + "GROUP BY n.person, n.state, n.outcome ORDER BY since")
                .param(scheme)
                .query(Undelivered::unreached)
                .list();
    }

    int countPeople(String scheme) {
        return jdbc.sql("SELECT count(DISTINCT n.person) " + OPEN)
                .param(scheme)
                .query(Integer.class)
                .single();
    }

    /** Somebody of the team has taken note of what may not have arrived at that person. */
    void note(UUID person, UUID by, Instant now) {
        jdbc.sql("""
                        UPDATE notification SET noted_by = ?, noted_at = ?
                        WHERE person = ? AND state IN ('UNKNOWN', 'FAILED') AND noted_at IS NULL
                        AND kind NOT LIKE 'due.%' AND kind NOT LIKE 'card.%'""").params(by, now.atOffset(ZoneOffset.UTC), person).update();
    }

    private static Unreached unreached(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Unreached(
                row.getObject("person", UUID.class),
                row.getString("name"),
                Why.of(row.getString("state"), outcome == null ? "" : outcome),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("times"));
    }
}
