package dev.soundingboard.report;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.scheme.CapacityPolicy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how things stand now: pairs and their rhythm (S1), room and who waits for it (M2, P6). */
@Component
class Present {

    /** More than any limit. */
    private static final int NO_LIMIT = 1_000_000;

    private static final String ROOM = """
            SELECT COALESCE(SUM(CASE WHEN room >= %1$d / 2 THEN 1 WHEN room > 0 THEN room ELSE 0 END), 0) FROM (
                SELECT LEAST(
                    LEAST(:perYear, CASE WHEN m.trainee THEN :traineesPerYear ELSE %1$d END,
                            COALESCE(m.own_per_year, %1$d))
                        - (SELECT COUNT(*) FROM mentor_held_place h WHERE h.mentor = m.id AND h.since > :yearAgo),
                    LEAST(:atATime, COALESCE(m.own_at_a_time, :unlessWished))
                        - (SELECT COUNT(*) FROM mentor_held_place h WHERE h.mentor = m.id AND h.until > :now)) AS room
                FROM mentor m WHERE m.scheme = :scheme AND m.listed AND m.suspended_at IS NULL AND m.free_from <= :now
            ) AS rooms""".formatted(NO_LIMIT);

    private static final String WAITING = """
            SELECT COUNT(*) FROM (
                SELECT trainee FROM wish WHERE scheme = :scheme AND state = 'WAITING'
                UNION
                SELECT trainee FROM taster_request WHERE scheme = :scheme AND state IN ('ASKED', 'SUGGESTED')
            ) AS asking WHERE NOT EXISTS (
                SELECT 1 FROM mentorship p
                WHERE p.trainee = asking.trainee AND p.scheme = :scheme AND p.state = 'ACTIVE')""";

    private final JdbcClient jdbc;

    Present(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How things stand.
     *
     * @param joined trainees who joined within the period
     * @param pairs that go on; like those below, none if they are of fewer than five trainees, or mentors
     * @param rhythmic those of them that take no break and should meet in a rhythm
     * @param kept those of them that do
     * @param room places that mentors have left; one who sets no limit counts as one
     * @param waiting trainees without a mentor whose wish or request nobody has answered
     */
    record Standing(long joined, long pairs, long rhythmic, long kept, long room, long waiting) {}

    private static final String BEHIND = """
            CASE WHEN COUNT(DISTINCT CASE WHEN %1$s THEN trainee END) < %2$d
                OR COUNT(DISTINCT CASE WHEN %1$s THEN mentor END) < %2$d
            THEN 0 ELSE COUNT(CASE WHEN %1$s THEN 1 END) END""";

    /** Pairs of which this holds; none unless so many different people are behind them, as several can be one mentor's. */
    private static String pairs(String which) {
        return BEHIND.formatted(which, Figure.SIZE);
    }

    Standing of(Scope scope) {
        var rhythm = Rhythm.of(scope);
        var params = new HashMap<>(Cohort.params(scope));
        params.put("now", utc(scope.now()));
        params.putAll(limits(scope));
        params.putAll(rhythm.params());
        return jdbc.sql("""
                        WITH keeping AS (%s)
                        SELECT (SELECT COUNT(*) %s) AS joined,
                            %s AS pairs, %s AS rhythmic, %s AS kept, (%s) AS room, (%s) AS waiting
                        FROM keeping""".formatted(
                                rhythm.sql(),
                                Cohort.SQL,
                                pairs("rhythmic >= 0"),
                                pairs("rhythmic = 1"),
                                pairs("rhythmic * kept = 1"),
                                ROOM,
                                WAITING))
                .params(params)
                .query((row, number) -> new Standing(
                        row.getLong("joined"),
                        row.getLong("pairs"),
                        row.getLong("rhythmic"),
                        row.getLong("kept"),
                        row.getLong("room"),
                        row.getLong("waiting")))
                .single();
    }

    private static Map<String, Object> limits(Scope scope) {
        CapacityPolicy policy = scope.scheme().capacity();
        return Map.of(
                "perYear", orNone(policy.perYear()),
                "traineesPerYear", orNone(policy.traineeMentorsPerYear()),
                "atATime", orNone(policy.atATime()),
                "unlessWished", orNone(policy.atATimeUnlessWished()),
                "yearAgo", utc(Days.before(scope.now(), policy.year())));
    }

    private static int orNone(@Nullable Integer limit) {
        return Objects.requireNonNullElse(limit, NO_LIMIT);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
