package dev.soundingboard.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many messages may go out: all nodes together keep to one rate, by a row that says up to when it is used up. Who holds
 * the row claims; nobody else does at the same time. Its moments are the database's.
 */
@Component
class Pace {

    /** How far ahead a node may claim: enough to be busy, little enough for the others. */
    private static final Duration AHEAD = Duration.ofSeconds(1);

    /** Nobody takes more: if it says so, the database's clock was set back. */
    private static final Duration LONGEST_TAKEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Duration apart;

    Pace(JdbcClient jdbc, RelayProperties properties) {
        this.jdbc = jdbc;
        this.apart = Duration.ofSeconds(1).dividedBy(properties.perSecond());
    }

    /** What may be claimed now, for the length of the transaction; empty while another node claims. */
    Optional<Slots> open() {
        return jdbc.sql("""
                        SELECT taken_to, CURRENT_TIMESTAMP AS now FROM relay_pace WHERE id = 1
                        FOR UPDATE SKIP LOCKED""").query(this::slots).optional();
    }

    /** So many messages were claimed. */
    void take(Slots slots, int messages) {
        var takenTo = slots.first().plus(apart.multipliedBy(messages));
        jdbc.sql("UPDATE relay_pace SET taken_to = ? WHERE id = 1")
                .param(takenTo.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Slots slots(ResultSet row, int number) throws SQLException {
        var now = row.getObject("now", OffsetDateTime.class).toInstant();
        var takenTo = row.getObject("taken_to", OffsetDateTime.class).toInstant();
        var isSoon = takenTo.isAfter(now) && takenTo.isBefore(now.plus(LONGEST_TAKEN));
        return new Slots(now, isSoon ? takenTo : now, apart, System.nanoTime());
    }

    /**
     * Moments at which a message may go out.
     *
     * @param now by the database
     * @param first the first of them
     * @param read when this was read, by this node's {@link System#nanoTime}
     */
    record Slots(Instant now, Instant first, Duration apart, long read) {

        /** How many there are until a node may claim again. */
        int room() {
            return (int) Math.max(0, Duration.between(first, now.plus(AHEAD)).dividedBy(apart));
        }

        /** The moment of the one of that number, from 0, by {@link System#nanoTime}. */
        long nanoTimeOf(int number) {
            return read
                    + Duration.between(now, first)
                            .plus(apart.multipliedBy(number))
                            .toNanos();
        }
    }
}
