package dev.soundingboard.nodes;

import dev.soundingboard.local.OutsideChannel;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and notifications in numbers, made by the database itself. */
final class ManyRows {

    private final JdbcClient jdbc;

    ManyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void people(int count, String serviceUrl) {
        jdbc.sql("""
                        INSERT INTO person (id, tenant, object, name, zone, service_url, conversation, installed, version)
                        SELECT id, ?, id, 'Person ' || id, 'Europe/London', ?, 'a:' || id, TRUE, 0
                        FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, ?)) AS people""")
                .params(UUID.fromString(OutsideChannel.TENANT), serviceUrl, count)
                .update();
        analyse();
    }

    void sentLongAgo(int count) {
        add(count, "SENT", "NULL", "now() - INTERVAL '30 days'");
        analyse();
    }

    /** All at once, and for as many people as there are. */
    void due(int count) {
        add(count, "NEW", "now()", "now()");
    }

    private void add(int count, String state, String nextTry, String due) {
        jdbc.sql("""
                        INSERT INTO notification (id, person, kind, subject, due, state, attempts, next_try)
                        SELECT gen_random_uuid(), person, '%s', gen_random_uuid(), %s, '%s', 0, %s
                        FROM generate_series(0, ?) AS number
                        JOIN (SELECT id AS person, row_number() OVER () - 1 AS place FROM person) AS people
                            ON place = number %% (SELECT count(*) FROM person)"""
                        .formatted(Backlog.KIND, due, state, nextTry))
                .param(count - 1)
                .update();
    }

    void clear() {
        jdbc.sql("TRUNCATE notification").update();
    }

    int pending() {
        return jdbc.sql("SELECT count(*) FROM notification WHERE state IN ('NEW', 'RETRY', 'CLAIMED', 'SENDING')")
                .query(Integer.class)
                .single();
    }

    private void analyse() {
        jdbc.sql("VACUUM ANALYZE").update();
    }
}
