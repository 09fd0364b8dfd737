package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.Recipients.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how far a message is, by what has become of each notification. */
@Component
class Tally {

    private static final String BY_WHAT_BECAME_OF_THEM = """
            SELECT count(CASE WHEN state = 'SENT' OR put_off_to IS NOT NULL THEN 1 END) AS told,
                count(CASE WHEN state IN ('NEW', 'CLAIMED', 'SENDING', 'RETRY') AND put_off_to IS NULL
                    AND NOT held THEN 1 END) AS coming,
                count(CASE WHEN state IN ('CLAIMED', 'SENDING') AND put_off_to IS NULL THEN 1 END) AS under_way,
                count(CASE WHEN state IN ('NEW', 'CLAIMED', 'SENDING', 'RETRY') AND put_off_to IS NULL
                    AND held THEN 1 END) AS waiting,
                count(CASE WHEN state IN ('BLOCKED', 'FAILED') AND put_off_to IS NULL THEN 1 END) AS unreached,
                count(CASE WHEN state = 'UNKNOWN' AND put_off_to IS NULL THEN 1 END) AS doubtful,
                count(CASE WHEN state = 'DROPPED' AND put_off_to IS NULL THEN 1 END) AS left_out
            FROM notification WHERE subject = ? AND kind = 'broadcast.message'""";

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far it is.
     *
     * @param told who has it, also if they have put it off
     * @param coming who gets it in a moment
     * @param underWay those who wait for nothing any more, as it is being sent to them
     * @param waiting who gets it when they may be written to
     * @param unreached whom nothing reached
     * @param doubtful who may have it
     * @param leftOut who didn't want it, or whom it no longer concerned
     */
    record Count(int told, int coming, int underWay, int waiting, int unreached, int doubtful, int leftOut) {

        /** Before the first is told. */
        static Count before(Reach reach) {
            return new Count(0, reach.people(), 0, 0, reach.unreached(), 0, 0);
        }
    }

    Count of(Broadcast broadcast) {
        var beforehand = broadcast.reach().unreached();
        return jdbc.sql(BY_WHAT_BECAME_OF_THEM)
                .param(broadcast.id())
                .query((row, number) -> new Count(
                        row.getInt("told"),
                        row.getInt("coming"),
                        row.getInt("under_way"),
                        row.getInt("waiting"),
                        row.getInt("unreached") + beforehand,
                        row.getInt("doubtful"),
                        row.getInt("left_out")))
                .single();
    }
}
