package dev.soundingboard.nodes;

import dev.soundingboard.local.OutsideChannel;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be told, written straight into the nodes' database: numbered notes, each of which can be told from all others. */
final class Backlog {

    static final String KIND = "ledger.note";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final List<UUID> people = new ArrayList<>();
    private final List<Note> told = new ArrayList<>();

    /** Something to tell somebody; who is told several is told them in order. */
    record Note(UUID person, UUID subject) {}

    Backlog(DataSource database) {
        this.batches = new JdbcTemplate(database);
        this.jdbc = JdbcClient.create(database);
    }

    /** So many people, who have a chat on that channel. */
    void people(int count, String serviceUrl) {
        var before = people.size();
        IntStream.range(0, count).forEach(number -> people.add(UUID.randomUUID()));
        batches.batchUpdate(
                """
                INSERT INTO person (id, tenant, object, name, zone, service_url, conversation, installed, version)
                VALUES (?, ?, ?, ?, 'Europe/London', ?, ?, TRUE, 0)""",
                people.subList(before, people.size()).stream()
                        .map(it -> new Object[] {
                            it, UUID.fromString(OutsideChannel.TENANT), it, "Person " + it, serviceUrl, "a:" + it
                        })
                        .toList());
    }

    /** Everybody is to be told so many things now. */
    void tells(int each) {
        var now = OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        var notes = IntStream.range(0, each)
                .boxed()
                .flatMap(round -> people.stream().map(person -> new Note(person, UUID.randomUUID())))
                .toList();
        batches.batchUpdate(
                """
                INSERT INTO notification (id, person, kind, subject, due, state, attempts, next_try)
                VALUES (?, ?, ?, ?, ?, 'NEW', 0, ?)""",
                notes.stream()
                        .map(it -> new Object[] {it.subject(), it.person(), KIND, it.subject(), now, now})
                        .toList());
        told.addAll(notes);
    }

    List<Note> told() {
        return told;
    }

    /** How many wait, or are under way. */
    int pending() {
        return in("NEW", "RETRY", "CLAIMED", "SENDING").size();
    }

    /** The subjects whose notification is in one of these states. */
    Set<UUID> in(String... states) {
        return new HashSet<>(jdbc.sql("SELECT subject FROM notification WHERE kind = :kind AND state IN (:states)")
                .param("kind", KIND)
                .param("states", List.of(states))
                .query(UUID.class)
                .list());
    }
}
