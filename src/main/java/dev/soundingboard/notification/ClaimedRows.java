package dev.soundingboard.notification;

import static dev.soundingboard.notification.NotificationRows.utc;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows that a node has claimed, until they are settled. A lease is by the database's time, so that nodes needn't agree
 * on it.
 */
@Component
class ClaimedRows {

    private static final String HAND_BACK = """
            UPDATE notification SET state = CASE WHEN attempts = 0 THEN 'NEW' ELSE 'RETRY' END, next_try = ?,
                leased_until = NULL, claim = NULL""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final RelayProperties properties;
    private final BackAgain missed;
    private final List<Settled> watchers;

    ClaimedRows(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Clock clock,
            RelayProperties properties,
            BackAgain missed,
            List<Settled> watchers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.properties = properties;
        this.missed = missed;
        this.watchers = watchers;
    }

    /**
     * They are about to be sent, or carried out. From now on nobody can tell whether they were.
     *
     * @return false if one of them is this parcel's no more
     */
    boolean begin(Parcel parcel, Collection<Due> rows) {
        var begun = batches.batchUpdate(
                """
                UPDATE notification SET state = 'SENDING',
                    leased_until = CURRENT_TIMESTAMP + CAST(? AS integer) * INTERVAL '1' SECOND
                WHERE id = ? AND claim = ? AND state = 'CLAIMED'""",
                rows.stream()
                        .map(it -> new Object[] {properties.lease().toSeconds(), it.id(), parcel.id()})
                        .toList());
        return Arrays.stream(begun).allMatch(count -> count == 1);
    }

    /** The send was answered, or there was nothing to say. What was given up meanwhile is put right. */
    void settle(Parcel parcel, Collection<Due> rows, Settlement settlement) {
        batches.batchUpdate(
                """
                UPDATE notification SET state = ?, outcome = ?, next_try = ?, attempts = attempts + 1, leased_until = NULL, claim = NULL
                WHERE id = ? AND claim = ? AND state IN ('CLAIMED', 'SENDING', 'UNKNOWN')""",
                rows.stream()
                        .map(it -> settled(parcel, it, settlement.after(it.attempts() + 1)))
                        .toList());
        if (settlement.state() == Settlement.State.BLOCKED) {
            missed.tellIfBack(parcel.person());
        }
        rows.forEach(it -> tellWatchers(it, settlement.after(it.attempts() + 1)));
    }

    private void tellWatchers(Due due, Settlement settlement) {
        var state = settlement.state();
        var late = state == Settlement.State.SENT && !due.held() && !due.isSilent()
                ? Optional.of(Duration.between(due.due(), clock.instant())).filter(it -> !it.isNegative())
                : Optional.<Duration>empty();
        watchers.forEach(it -> it.settled(state.name(), late));
    }

    private Object[] settled(Parcel parcel, Due due, Settlement settlement) {
        var nextTry = settlement.state() == Settlement.State.RETRY
                ? utc(clock.instant().plus(settlement.pause()))
                : null;
        return new Object[] {settlement.state().name(), settlement.reason(), nextTry, due.id(), parcel.id()};
    }

    /** This node stops before it began them: another may take them at once. */
    @Transactional
    public void handBack(List<Parcel> parcels) {
        batches.batchUpdate(
                HAND_BACK + " WHERE claim = ? AND state = 'CLAIMED'",
                parcels.stream()
                        .map(it -> new Object[] {utc(clock.instant()), it.id()})
                        .toList());
    }

    /**
     * What a dead node had claimed is free again; so are its chores, which look whether there is something to do, and its
     * changes of messages, which do no harm twice. What it was sending may have arrived: that isn't sent again by itself.
     *
     * @return how many may or may not have arrived
     */
    @Transactional
    public int giveUpExpiredLeases() {
        jdbc.sql(HAND_BACK + " WHERE leased_until < CURRENT_TIMESTAMP AND state = 'CLAIMED'")
                .param(utc(clock.instant()))
                .update();
        var uncertain = jdbc.sql("""
                        UPDATE notification SET state = 'UNKNOWN', outcome = 'the node stopped while sending', leased_until = NULL
                        WHERE leased_until < CURRENT_TIMESTAMP AND state = 'SENDING'""").update();
        for (var row = 0; row < uncertain; row++) {
            watchers.forEach(it -> it.settled("UNKNOWN", Optional.empty()));
        }
        return uncertain;
    }
}
