package dev.soundingboard.weekly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times at which a scheme's summary was due: each is taken by one node. */
@Component
class Runs {

    private static final String JOB = "weekly";

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of these times. */
    record Run(UUID id, String scheme, Instant due) {}

    /** Takes that time; empty if another node has. */
    Optional<Run> take(String scheme, Instant due) {
        var id = UUID.randomUUID();
        var taken = jdbc.sql("INSERT INTO job_run (id, job, scheme, due) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, JOB, scheme, due.atOffset(ZoneOffset.UTC))
                .update();
        return taken == 1 ? Optional.of(new Run(id, scheme, due)) : Optional.empty();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql("SELECT id, scheme, due FROM job_run WHERE id = ?")
                .param(id)
                .query(Runs::run)
                .optional();
    }

    Optional<Run> last(String scheme) {
        return jdbc.sql("""
                        SELECT id, scheme, due FROM job_run WHERE job = ? AND scheme = ?
                        ORDER BY due DESC FETCH FIRST ROW ONLY""").params(JOB, scheme).query(Runs::run).optional();
    }

    Optional<Run> before(Run run) {
        return jdbc.sql("""
                        SELECT id, scheme, due FROM job_run WHERE job = ? AND scheme = ? AND due < ?
                        ORDER BY due DESC FETCH FIRST ROW ONLY""")
                .params(JOB, run.scheme(), run.due().atOffset(ZoneOffset.UTC))
                .query(Runs::run)
                .optional();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("scheme"),
                row.getObject("due", OffsetDateTime.class).toInstant());
    }
}
