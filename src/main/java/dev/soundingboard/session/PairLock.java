package dev.soundingboard.session;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time plans and logs for a pair: two who do so at once see each other's session, and nothing is planned for a
 * pair that ends at that moment. It is taken before anything is read that hangs on it, and holds to the end of the turn.
 */
@Component
public class PairLock {

    private final JdbcClient jdbc;

    PairLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take(UUID mentorship) {
        jdbc.sql("SELECT id FROM mentorship WHERE id = ? FOR UPDATE")
                .param(mentorship)
                .query(UUID.class)
                .optional();
    }

    /** Of the pair whose session that is. */
    public void takeOf(UUID session) {
        jdbc.sql("SELECT id FROM mentorship WHERE id = (SELECT mentorship FROM session WHERE id = ?) FOR UPDATE")
                .param(session)
                .query(UUID.class)
                .optional();
    }
}
