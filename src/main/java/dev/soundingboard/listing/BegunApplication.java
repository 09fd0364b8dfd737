package dev.soundingboard.listing;

import dev.soundingboard.chat.Begun;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever applies as a mentor. */
@Component
class BegunApplication implements Begun {

    private final JdbcClient jdbc;

    BegunApplication(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean by(UUID person) {
        return jdbc.sql("SELECT count(*) FROM mentor_application WHERE person = ?")
                        .params(person)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
