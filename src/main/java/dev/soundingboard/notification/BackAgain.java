package dev.soundingboard.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** In the transaction in which they are back. */
    public void tell(UUID person) {
        isOutOfReach(person);
        tellAnew(person);
    }

    /** Something to them was just refused, and kept; they may have come back while it was. */
    @Transactional
    public void tellIfBack(UUID person) {
        if (!isOutOfReach(person)) {
            tellAnew(person);
        }
    }

    /** One of a refusal and a return waits here for the other, or what was refused could be missed by both. */
    private boolean isOutOfReach(UUID person) {
        return jdbc.sql("SELECT out_of_reach FROM person WHERE id = ? FOR UPDATE")
                .param(person)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    private void tellAnew(UUID person) {
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
