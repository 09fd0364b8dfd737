package dev.soundingboard.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever nothing reached is here again: what they missed is looked at anew, and what still has a point is told. It counts
 * as held, so that several go out as one.
 */
@Component
public class BackAgain {

    private final JdbcClient jdbc;
    private final Clock clock;

    BackAgain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction in which they are back. What is just being tried, and refused in a moment, is told again too. */
    public void tell(UUID person) {
        jdbc.sql("UPDATE notification SET outcome = ? WHERE person = ? AND state IN ('CLAIMED', 'SENDING')")
                .params(ClaimedRows.BACK, person)
                .update();
        jdbc.sql("""
                        UPDATE notification SET state = 'NEW', held = TRUE, attempts = 0, next_try = ?, outcome = NULL
                        WHERE person = ? AND state = 'BLOCKED'""").params(clock.instant().atOffset(ZoneOffset.UTC), person).update();
    }

    /** What was settled at the very moment in which somebody came back. */
    int tellWhoWasMissed() {
        return jdbc.sql("""
                        UPDATE notification SET state = 'NEW', held = TRUE, attempts = 0, next_try = ?, outcome = NULL
                        WHERE state = 'BLOCKED'
                            AND EXISTS (SELECT 1 FROM person WHERE id = notification.person AND NOT out_of_reach)""").param(clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
