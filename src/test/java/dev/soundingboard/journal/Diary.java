package dev.soundingboard.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.Pairs.Two;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stored of a pair's sessions, and the cards that people get. */
@TestComponent
class Diary {

    private final Wessex wessex;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Diary(Wessex wessex, Sessions sessions, JdbcClient jdbc, TransactionTemplate transaction) {
        this.wessex = wessex;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Card card(Person person, Command command) {
        return wessex.sees(person, command);
    }

    /** One hour by video, planned by the trainee. */
    UUID planned(Two two, Instant start) {
        return Objects.requireNonNull(transaction.execute(status -> sessions.plan(
                        two.pair(),
                        Slot.of(start, Duration.ofHours(1), "Video"),
                        two.trainee().id())
                .id()));
    }

    List<Session> of(Two two) {
        return sessions.of(two.id());
    }

    List<String> states(Two two) {
        return jdbc.sql("SELECT state FROM session WHERE mentorship = ? ORDER BY start")
                .param(two.id())
                .query(String.class)
                .list();
    }

    UUID only(Two two) {
        return jdbc.sql("SELECT id FROM session WHERE mentorship = ?")
                .param(two.id())
                .query(UUID.class)
                .single();
    }

    int version(UUID session) {
        return jdbc.sql("SELECT version FROM session WHERE id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    int count(String table, Two two) {
        return jdbc.sql("SELECT count(*) FROM " + table
                        + " WHERE session IN (SELECT id FROM session WHERE mentorship = ?)")
                .param(two.id())
                .query(Integer.class)
                .single();
    }

    /** Everything that the database holds of the journal, as somebody who runs it would read it. */
    String rows() {
        return List.of("session", "session_log", "agreed_action", "private_note", "notification").stream()
                .flatMap(table -> jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(value))
                .reduce("", String::concat);
    }
}
