package dev.soundingboard.notification.undelivered;

import dev.soundingboard.people.Person;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that did not arrive. */
@TestComponent
class Mishaps {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mishaps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody's are left from the tests before. */
    void areForgotten() {
        jdbc.sql("DELETE FROM notification WHERE state IN ('UNKNOWN', 'FAILED', 'BLOCKED')")
                .update();
    }

    void happen(Person person, String state, String outcome) {
        happen("session.planned", person, state, outcome);
    }

    void happen(String kind, Person person, String state, String outcome) {
        jdbc.sql("""
                        INSERT INTO notification (id, person, kind, subject, due, state, attempts, outcome)
                        VALUES (?, ?, ?, ?, ?, ?, 1, ?)""")
                .params(
                        UUID.randomUUID(),
                        person.id(),
                        kind,
                        UUID.randomUUID(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        state,
                        outcome)
                .update();
    }
}
