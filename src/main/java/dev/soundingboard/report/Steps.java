package dev.soundingboard.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how far the trainees of a report have got until now. */
@Component
class Steps {

    private static final String SQL = """
            WITH reached AS (
                SELECT
                    CASE WHEN EXISTS (SELECT 1 FROM taster_request r WHERE r.trainee = t.person AND r.scheme = t.scheme)
                        OR EXISTS (SELECT 1 FROM wish w WHERE w.trainee = t.person AND w.scheme = t.scheme)
                        OR EXISTS (SELECT 1 FROM mentorship m WHERE m.trainee = t.person AND m.scheme = t.scheme)
                        THEN 1 ELSE 0 END AS asked,
                    CASE WHEN EXISTS (
                        SELECT 1 FROM taster_request r WHERE r.trainee = t.person AND r.scheme = t.scheme
                            AND r.state IN ('PAIRED', 'CLOSED') AND r.agreed IS NOT NULL)
                        THEN 1 ELSE 0 END AS tasters,
                    CASE WHEN EXISTS (SELECT 1 FROM mentorship m WHERE m.trainee = t.person AND m.scheme = t.scheme)
                        THEN 1 ELSE 0 END AS paired,
                    CASE WHEN EXISTS (
                        SELECT 1 FROM mentorship m JOIN agreement g ON g.mentorship = m.id
                        WHERE m.trainee = t.person AND m.scheme = t.scheme AND g.settled_at IS NOT NULL)
                        THEN 1 ELSE 0 END AS agreed,
                    CASE WHEN EXISTS (
                        SELECT 1 FROM mentorship m JOIN session s ON s.mentorship = m.id
                        WHERE m.trainee = t.person AND m.scheme = t.scheme AND s.state = 'HELD')
                        THEN 1 ELSE 0 END AS met,
                    CASE WHEN EXISTS (
                        SELECT 1 FROM mentorship m JOIN session s ON s.mentorship = m.id
                        WHERE m.trainee = t.person AND m.scheme = t.scheme AND s.state = 'HELD' AND m.state = 'ENDED')
                        THEN 1 ELSE 0 END AS ended
                %s)
            SELECT COUNT(*) AS joined, COALESCE(SUM(asked), 0) AS asked, COALESCE(SUM(tasters), 0) AS tasters,
                COALESCE(SUM(paired), 0) AS paired, COALESCE(SUM(agreed), 0) AS agreed, COALESCE(SUM(met), 0) AS met,
                COALESCE(SUM(ended), 0) AS ended, (%s) AS not_come
            FROM reached""".formatted(Cohort.SQL, Invited.SQL);

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each counts whoever took it, also whoever took later ones; all but tasters and agreements follow on each other. */
    record Reached(
            long invited, long joined, long asked, long tasters, long paired, long agreed, long met, long ended) {}

    Reached of(Scope scope) {
        return jdbc.sql(SQL).params(Cohort.params(scope)).query(Steps::reached).single();
    }

    private static Reached reached(ResultSet row, int number) throws SQLException {
        var joined = row.getLong("joined");
        return new Reached(
                joined + row.getLong("not_come"),
                joined,
                row.getLong("asked"),
                row.getLong("tasters"),
                row.getLong("paired"),
                row.getLong("agreed"),
                row.getLong("met"),
                row.getLong("ended"));
    }
}
