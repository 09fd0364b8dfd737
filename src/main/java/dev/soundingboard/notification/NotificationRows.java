package dev.soundingboard.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be told: written by the turns, planned anew when somebody's hours change. */
@Component
class NotificationRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Preferences preferences;
    private final Clock clock;

    NotificationRows(JdbcClient jdbc, JdbcTemplate batches, Preferences preferences, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.preferences = preferences;
        this.clock = clock;
    }

    void add(List<Due> due) {
        var planned = Plan.of(due, preferences, clock.instant());
        batches.batchUpdate(
                """
                INSERT INTO notification (id, person, kind, subject, due, latest, state, attempts, next_try)
                VALUES (?, ?, ?, ?, ?, ?, 'NEW', 0, ?)
                ON CONFLICT DO NOTHING""",
                due.stream()
                        .map(it -> new Object[] {
                            it.id(),
                            it.person(),
                            it.kind(),
                            it.subject(),
                            utc(it.due()),
                            it.latest().map(NotificationRows::utc).orElse(null),
                            utc(planned.momentOf(it))
                        })
                        .toList());
    }

    /** Whether that has been left to be told and nobody has begun to. */
    boolean isWaiting(UUID person, String kind, UUID subject) {
        return jdbc.sql("""
                        SELECT count(*) FROM notification
                        WHERE person = ? AND kind = ? AND subject = ? AND state IN ('NEW', 'RETRY')""").params(person, kind, subject).query(Integer.class).single() > 0;
    }

    /** They go rather than being marked, so that the same can be told at the same moment after all. */
    void forget(List<Due> about) {
        batches.batchUpdate(
                """
                DELETE FROM notification
                WHERE person = ? AND kind = ? AND subject = ? AND state IN ('NEW', 'RETRY', 'CLAIMED')""",
                about.stream()
                        .map(it -> new Object[] {it.person(), it.kind(), it.subject()})
                        .toList());
    }

    /** What was put off for their hours is looked at again at once; what loses its point at some moment is planned anew. */
    void replan(UUID person) {
        jdbc.sql(
                        "UPDATE notification SET next_try = COALESCE(put_off_to, due) WHERE person = ? AND state = 'NEW' AND held")
                .param(person)
                .update();
        var waiting = jdbc.sql("""
                        SELECT id, person, kind, subject, COALESCE(put_off_to, due) AS due, latest, attempts, held, place
                        FROM notification WHERE person = ? AND state = 'NEW' AND latest IS NOT NULL""").param(person).query(NotificationRows::due).list();
        var planned = Plan.of(waiting, preferences, clock.instant());
        batches.batchUpdate(
                "UPDATE notification SET next_try = ? WHERE id = ? AND state = 'NEW'",
                waiting.stream()
                        .map(it -> new Object[] {utc(planned.momentOf(it)), it.id()})
                        .toList());
    }

    /** That one, if it was told to that person or is to be. */
    Optional<Due> find(UUID id, UUID person) {
        return jdbc.sql("""
                        SELECT id, person, kind, subject, due, latest, attempts, held, place FROM notification
                        WHERE id = ? AND person = ?""").params(id, person).query(NotificationRows::due).optional();
    }

    /** What went out in that message to that person. */
    Collection<Due> inMessage(UUID message, UUID person) {
        return jdbc.sql("""
                        SELECT id, person, kind, subject, due, latest, attempts, held, place FROM notification
                        WHERE person = ? AND message = ? AND state = 'SENT' ORDER BY due, place""")
                .params(person, message)
                .query(NotificationRows::due)
                .list();
    }

    /** They were told, and are to be told again then, together. */
    void tellAgain(Collection<Due> told, Instant moment) {
        batches.batchUpdate(
                """
                UPDATE notification SET state = 'NEW', attempts = 0, outcome = NULL, message = NULL, held = TRUE,
                    next_try = ?, put_off_to = ?
                WHERE id = ? AND state = 'SENT'""",
                told.stream()
                        .map(it -> new Object[] {utc(moment), utc(moment), it.id()})
                        .toList());
    }

    static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("latest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("attempts"),
                row.getBoolean("held"),
                row.getLong("place"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
