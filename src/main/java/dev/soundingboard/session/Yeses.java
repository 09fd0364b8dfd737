package dev.soundingboard.session;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has said that they would like to go on after the first session (S3). */
@Component
class Yeses {

    private final JdbcClient jdbc;

    Yeses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True the first time. */
    boolean says(UUID mentorship, UUID person) {
        return jdbc.sql("INSERT INTO going_on (mentorship, person) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(mentorship, person)
                        .update()
                == 1;
    }

    /** Those of the two who have said so. */
    Set<UUID> of(UUID mentorship) {
        return jdbc.sql("SELECT person FROM going_on WHERE mentorship = ?")
                .param(mentorship)
                .query(UUID.class)
                .set();
    }

    /** The pairs in which that person has said so. */
    Set<UUID> saidBy(UUID person) {
        return jdbc.sql("SELECT mentorship FROM going_on WHERE person = ?")
                .param(person)
                .query(UUID.class)
                .set();
    }
}
