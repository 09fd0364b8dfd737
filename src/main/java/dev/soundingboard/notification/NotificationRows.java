package dev.soundingboard.notification;

import dev.soundingboard.chat.Renewable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows, and the legal moves of their state.
 *
 * <p>{@code NEW → SENDING → SENT | RETRY | UNKNOWN | BLOCKED | FAILED | DROPPED}. Due moments are by our clock; a lease
 * is by the database's, so that nodes needn't agree on the time.
 */
@Component
class NotificationRows {

    /** Longer than the slowest send, so that only a dead node's lease runs out. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    NotificationRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void add(List<Due> due) {
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
                            utc(it.due())
                        })
                        .toList());
    }

    /** They go rather than being marked, so that the same can be told at the same moment after all. */
    void forget(List<Due> about) {
        batches.batchUpdate(
                """
                DELETE FROM notification
                WHERE person = ? AND kind = ? AND subject = ? AND state IN ('NEW', 'RETRY')""",
                about.stream()
                        .map(it -> new Object[] {it.person(), it.kind(), it.subject()})
                        .toList());
    }

    /** What was put off for their hours is looked at again at once. */
    void replan(UUID person) {
        jdbc.sql("UPDATE notification SET next_try = ?, held = FALSE WHERE person = ? AND state = 'NEW' AND held")
                .params(utc(clock.instant()), person)
                .update();
    }

    /** Takes what is due, earliest first; no other node can take the same. */
    @Transactional
    public List<Due> claim(int most) {
        var claimed = jdbc.sql("""
                        SELECT id, person, kind, subject, due, attempts, latest FROM notification
                        WHERE state IN ('NEW', 'RETRY') AND next_try <= ?
                        ORDER BY next_try, place FETCH FIRST ? ROWS ONLY
                        FOR UPDATE SKIP LOCKED""")
                .params(utc(clock.instant()), most)
                .query(NotificationRows::due)
                .list();
        batches.batchUpdate(
                """
                UPDATE notification
                SET state = 'SENDING', attempts = attempts + 1, leased_until = CURRENT_TIMESTAMP + INTERVAL '%d' SECOND
                WHERE id = ?""".formatted(LEASE.toSeconds()),
                claimed.stream().map(it -> new Object[] {it.id()}).toList());
        return claimed;
    }

    /** The send was answered, or there was nothing to say. */
    @Transactional
    public void settle(UUID id, Settlement settlement) {
        jdbc.sql("""
                        UPDATE notification SET state = ?, outcome = ?, next_try = ?, leased_until = NULL
                        WHERE id = ? AND state = 'SENDING'""")
                .params(
                        settlement.state().name(),
                        settlement.reason(),
                        utc(clock.instant().plus(settlement.pause())),
                        id)
                .update();
    }

    /**
     * What a dead node was sending may have arrived: it is never sent again by itself. A chore sends nothing, and to
     * change a message twice is the same as once.
     */
    @Transactional
    public int giveUpExpiredLeases() {
        jdbc.sql("""
                        UPDATE notification SET state = 'RETRY'
                        WHERE state = 'SENDING' AND leased_until < CURRENT_TIMESTAMP AND (kind LIKE ? OR kind LIKE ?)""")
                .params(NotificationContent.CHORE + "%", Renewable.Subject.KIND + "%")
                .update();
        return jdbc.sql("""
                        UPDATE notification SET state = 'UNKNOWN', outcome = 'the node stopped while sending'
                        WHERE state = 'SENDING' AND leased_until < CURRENT_TIMESTAMP""").update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getObject("latest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
