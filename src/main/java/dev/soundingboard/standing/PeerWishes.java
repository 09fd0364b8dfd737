package dev.soundingboard.standing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said that they would like a peer group: nobody is put into one who didn't (M4). */
@Component
class PeerWishes {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeerWishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(UUID mentor) {
        return jdbc.sql("SELECT count(*) FROM peer_wish WHERE mentor = ?")
                        .param(mentor)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID mentor) {
        jdbc.sql("INSERT INTO peer_wish (mentor, since) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(mentor, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID mentor) {
        jdbc.sql("DELETE FROM peer_wish WHERE mentor = ?").param(mentor).update();
    }
}
