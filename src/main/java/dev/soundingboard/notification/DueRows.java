package dev.soundingboard.notification;

import static dev.soundingboard.notification.NotificationRows.utc;

import dev.soundingboard.notification.Sorting.Dropped;
import dev.soundingboard.notification.Sorting.PutOff;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due, for the one who claims: found, then claimed, put off or dropped. */
@Component
class DueRows {

    /**
     * Of somebody to whom a message is under way, or is to be tried again, nothing is taken: it would overtake that one. A
     * chore says nothing, so it waits for nobody; and nobody waits for an old card that can't be changed just now.
     */
    private static final String FREE = """
            n.next_try <= :now AND (n.kind LIKE 'due.%' OR NOT EXISTS (
                SELECT 1 FROM notification b WHERE b.person = n.person AND b.kind NOT LIKE 'due.%'
                AND (b.state IN ('CLAIMED', 'SENDING')
                    OR (b.state = 'RETRY' AND b.next_try > :now AND b.kind NOT LIKE 'card.%'))))
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final RelayProperties properties;
    private final List<Settled> watchers;

    DueRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock, RelayProperties properties, List<Settled> watchers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.properties = properties;
        this.watchers = watchers;
    }

    /** Those for whom something is due, who has waited longest first; a person can be there several times. */
    List<UUID> people(int most) {
        return jdbc.sql("SELECT n.person FROM notification n WHERE " + FREE
                        + "ORDER BY n.next_try, n.due, n.place FETCH FIRST :most ROWS ONLY")
                .param("now", utc(clock.instant()))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Everything that is due for them. */
    List<Due> of(Collection<UUID> people) {
        return jdbc.sql("SELECT n.id, n.person, n.kind, n.subject, n.due, n.latest, n.attempts, n.held, n.place "
                        + "FROM notification n WHERE n.person IN (:people) AND n.state IN ('NEW', 'RETRY') AND " + FREE
                        + "FOR UPDATE SKIP LOCKED")
                .param("people", people)
                .param("now", utc(clock.instant()))
                .query(NotificationRows::due)
                .list();
    }

    void claim(List<Parcel> parcels) {
        batches.batchUpdate(
                """
                UPDATE notification SET state = 'CLAIMED', next_try = NULL, claim = ?, message = ?,
                    leased_until = CURRENT_TIMESTAMP + CAST(? AS integer) * INTERVAL '1' SECOND
                WHERE id = ?""",
                parcels.stream()
                        .flatMap(parcel -> parcel.contents().stream().map(it -> new Object[] {
                            parcel.id(), parcel.id(), properties.lease().toSeconds(), it.id()
                        }))
                        .toList());
    }

    void putOff(List<PutOff> waiting) {
        batches.batchUpdate(
                "UPDATE notification SET state = 'NEW', next_try = ?, held = TRUE WHERE id = ?",
                waiting.stream()
                        .map(it -> new Object[] {utc(it.until()), it.due().id()})
                        .toList());
    }

    void drop(List<Dropped> pointless) {
        batches.batchUpdate(
                "UPDATE notification SET state = 'DROPPED', outcome = ?, next_try = NULL WHERE id = ?",
                pointless.stream()
                        .map(it -> new Object[] {it.why(), it.due().id()})
                        .toList());
        pointless.forEach(it -> watchers.forEach(watcher -> watcher.settled("DROPPED", Optional.empty())));
    }
}
