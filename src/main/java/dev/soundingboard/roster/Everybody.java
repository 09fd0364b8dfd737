package dev.soundingboard.roster;

import dev.soundingboard.roster.RosterFile.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A scheme's trainees and mentors: as they say themselves if they have joined, otherwise as the list says. */
@Component
class Everybody {

    private static final String JOINED = """
            FROM person_role r JOIN person p ON p.id = r.person
                LEFT JOIN roster_entry e ON e.person = r.person AND e.scheme = r.scheme AND e.role = r.role
                LEFT JOIN trainee t ON t.person = r.person AND t.scheme = r.scheme AND r.role = 'TRAINEE'
                LEFT JOIN mentor m ON m.person = r.person AND m.scheme = r.scheme AND r.role = 'MENTOR'
            WHERE r.scheme = :scheme AND r.role IN ('TRAINEE', 'MENTOR')""";

    private static final String AWAITED = """
            FROM roster_entry e
            WHERE e.scheme = :scheme AND NOT EXISTS (
                SELECT 1 FROM person_role r WHERE r.person = e.person AND r.scheme = e.scheme AND r.role = e.role)""";

    private final JdbcClient jdbc;

    Everybody(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String scheme) {
        return jdbc.sql("SELECT (SELECT count(*) %s) + (SELECT count(*) %s)".formatted(JOINED, AWAITED))
                .param("scheme", scheme)
                .query(Integer.class)
                .single();
    }

    List<Row> of(String scheme) {
        return jdbc.sql("""
                        SELECT r.role, coalesce(e.email, '') AS email, p.name, t.key_date,
                            coalesce(t.grade, '') AS grade,
                            coalesce(t.specialty, m.specialty, '') AS specialty,
                            coalesce(t.place, m.place, '') AS place,
                            m.own_per_year AS per_year, m.own_at_a_time AS at_a_time, 'joined' AS status
                        %s
                        UNION ALL
                        SELECT e.role, e.email, e.name, e.key_date, e.grade, e.specialty, e.place, e.per_year, e.at_a_time,
                            CASE WHEN e.person IS NULL THEN 'not here yet' ELSE 'here, not joined' END
                        %s
                        ORDER BY role DESC, name, email""".formatted(JOINED, AWAITED))
                .param("scheme", scheme)
                .query((row, number) -> new Row(Roster.entry(row), row.getString("status")))
                .list();
    }
}
