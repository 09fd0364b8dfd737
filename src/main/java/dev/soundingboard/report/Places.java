package dev.soundingboard.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts people by where they work. */
@Component
class Places {

    private static final String SQL = """
            SELECT 'TRAINEES' AS what, t.place AS place, COUNT(*) AS people %s GROUP BY t.place
            UNION ALL
            SELECT 'PAIRS', COALESCE(t.place, ''), COUNT(DISTINCT p.trainee)
            FROM mentorship p LEFT JOIN trainee t ON t.person = p.trainee AND t.scheme = p.scheme
            WHERE p.scheme = :scheme AND p.state = 'ACTIVE' GROUP BY COALESCE(t.place, '')
            UNION ALL
            SELECT 'MENTORS', m.place, COUNT(*) FROM mentor m
            WHERE m.scheme = :scheme AND m.listed AND m.suspended_at IS NULL GROUP BY m.place""".formatted(Cohort.SQL);

    static final String ELSEWHERE = "elsewhere";

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is counted. */
    enum What {
        TRAINEES,
        PAIRS,
        MENTORS
    }

    /** How many there are at a place, or at several that stand together. */
    record Count(What what, String place, long people) {}

    /** Everybody, at the scheme's places in their order; whoever is at none of them is elsewhere, at the end. */
    List<Count> of(Scope scope) {
        var known = scope.scheme().profile().places();
        var found = jdbc.sql(SQL)
                .params(Cohort.params(scope))
                .query((row, number) ->
                        new Count(What.valueOf(row.getString("what")), row.getString("place"), row.getLong("people")))
                .list();
        return Stream.of(What.values())
                .flatMap(what -> Stream.concat(known.stream(), Stream.of(ELSEWHERE))
                        .map(place -> new Count(what, place, sum(found, what, place, known))))
                .toList();
    }

    private static long sum(List<Count> found, What what, String place, List<String> known) {
        return found.stream()
                .filter(count -> count.what() == what)
                .filter(count -> place.equals(ELSEWHERE)
                        ? !known.contains(count.place())
                        : count.place().equals(place))
                .mapToLong(Count::people)
                .sum();
    }
}
