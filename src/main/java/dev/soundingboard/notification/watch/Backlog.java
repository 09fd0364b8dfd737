package dev.soundingboard.notification.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What should have gone out by now. What is held for somebody's hours isn't due yet; what waits because something else to
 * that person is to be tried again is left out too. Only the index of what waits is read, however much was ever told.
 */
@Component
class Backlog {

    /** More are counted as so many. */
    private static final int MOST_COUNTED = 10_000;

    private static final String LATE = """
            FROM notification n WHERE n.next_try <= :now AND (n.kind LIKE 'due.%' OR NOT EXISTS (
                SELECT 1 FROM notification b WHERE b.person = n.person AND b.state = 'RETRY' AND b.next_try > :now))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Backlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the one has waited that has waited longest; nothing if none waits. */
    Duration oldest() {
        return jdbc.sql("SELECT n.next_try " + LATE + "ORDER BY n.next_try FETCH FIRST ROW ONLY")
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .map(due -> Duration.between(due.toInstant(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    int waiting() {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 " + LATE + "FETCH FIRST :most ROWS ONLY) late")
                .param("now", now())
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** How many may or may not have arrived, and nobody has taken note of. */
    int uncertain() {
        return jdbc.sql("SELECT count(*) FROM notification WHERE state = 'UNKNOWN' AND noted_at IS NULL")
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
