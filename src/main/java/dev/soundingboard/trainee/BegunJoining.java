package dev.soundingboard.trainee;

import dev.soundingboard.chat.Begun;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has begun to join as a trainee. */
@Component
class BegunJoining implements Begun {

    private final JdbcClient jdbc;

    BegunJoining(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean by(UUID person) {
        return jdbc.sql("SELECT count(*) FROM trainee WHERE person = ?")
                        .params(person)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
