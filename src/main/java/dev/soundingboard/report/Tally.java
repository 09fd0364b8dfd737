package dev.soundingboard.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts sessions and new pairs by month, and by the month before in which the same trainees had one: so it is known how many
 * different trainees any months have together, without reading who they are.
 */
@Component
class Tally {

    private static final String SQL = """
            SELECT what, at_month, at_before, COUNT(*) AS people, SUM(times) AS times FROM (
                SELECT what, trainee, at_month, times,
                    LAG(at_month) OVER (PARTITION BY what, trainee ORDER BY at_month) AS at_before
                FROM (
                    SELECT what, trainee, at_month, COUNT(*) AS times FROM (
                        SELECT 'SESSION' AS what, p.trainee, %1$s AS at_month
                        FROM session s JOIN mentorship p ON p.id = s.mentorship
                        WHERE p.scheme = :scheme AND s.state = 'HELD'
                        UNION ALL
                        SELECT 'PAIR', p.trainee, %2$s FROM mentorship p WHERE p.scheme = :scheme
                    ) AS happened GROUP BY what, trainee, at_month
                ) AS monthly
            ) AS following GROUP BY what, at_month, at_before""".formatted(monthOf("s.start"), monthOf("p.since"));

    private static final int YEAR = 12;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted. */
    enum What {
        SESSION,
        PAIR
    }

    /**
     * Some trainees of a month.
     *
     * @param before the last month before it in which they had one too; null if there is none
     */
    record Count(YearMonth month, @Nullable YearMonth before, long people, long times) {}

    Map<What, List<Count>> of(Scope scope) {
        return jdbc
                .sql(SQL)
                .param("scheme", scope.scheme().id())
                .param("zone", scope.zone().getId())
                .query((row, number) -> Map.entry(What.valueOf(row.getString("what")), count(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String monthOf(String moment) {
        return "CAST(EXTRACT(YEAR FROM %1$s AT TIME ZONE :zone) * 12 + EXTRACT(MONTH FROM %1$s AT TIME ZONE :zone) - 1 AS integer)"
                .formatted(moment);
    }

    private static Count count(ResultSet row) throws SQLException {
        var before = row.getObject("at_before", Integer.class);
        return new Count(
                month(row.getInt("at_month")),
                before == null ? null : month(before),
                row.getLong("people"),
                row.getLong("times"));
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / YEAR, number % YEAR + 1);
    }
}
