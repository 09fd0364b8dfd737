package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Begun;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is or was one of a pair. */
@Component
class BegunPair implements Begun {

    private final JdbcClient jdbc;

    BegunPair(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean by(UUID person) {
        return jdbc.sql("SELECT count(*) FROM mentorship WHERE trainee = ? OR mentor_person = ?")
                        .params(person, person)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
