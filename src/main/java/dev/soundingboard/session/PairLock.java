package dev.soundingboard.session;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time plans for a pair: two who do so at once see each other's session, and nothing is planned for a pair that
 * ends at that moment. It is taken before anything of the pair is read.
 */
@Component
class PairLock {

    private final JdbcClient jdbc;

    PairLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(UUID mentorship) {
        jdbc.sql("SELECT id FROM mentorship WHERE id = ? FOR UPDATE")
                .param(mentorship)
                .query(UUID.class)
                .optional();
    }
}
