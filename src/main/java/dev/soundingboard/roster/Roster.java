package dev.soundingboard.roster;

import dev.soundingboard.chat.Role;
import dev.soundingboard.roster.SchemeList.Known;
import dev.soundingboard.roster.SchemeList.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of all schemes. */
@Component
class Roster {

    private static final int AT_ONCE = 500;

    private static final String JOINED = """
            EXISTS (SELECT 1 FROM person_role r WHERE r.person = e.person AND r.scheme = e.scheme AND r.role = e.role)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Roster(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes those who change a scheme's list do so one after the other. */
    void oneTurnAtATime(String scheme) {
        if (!waitsForTurn(scheme)) {
            jdbc.sql("INSERT INTO roster_turn (scheme) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(scheme)
                    .update();
            waitsForTurn(scheme);
        }
    }

    /** False before the first turn of a scheme. */
    private boolean waitsForTurn(String scheme) {
        return jdbc.sql("SELECT scheme FROM roster_turn WHERE scheme = ? FOR UPDATE")
                .param(scheme)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** The whole list of a scheme. */
    SchemeList of(String scheme) {
        var entries = jdbc
                .sql("SELECT e.*, %s AS joined FROM roster_entry e WHERE e.scheme = ?".formatted(JOINED))
                .param(scheme)
                .query((row, number) ->
                        new Known(row.getObject("id", UUID.class), entry(row), row.getBoolean("joined")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(known -> known.entry().key(), Function.identity()));
        return new SchemeList(entries, withoutAddress(scheme));
    }

    /** Puts them on the list; whoever came onto it meanwhile stays as they are. */
    void add(String scheme, Collection<Entry> added) {
        batches.batchUpdate("""
                INSERT INTO roster_entry
                    (id, scheme, role, email, name, key_date, grade, specialty, place, per_year, at_a_time)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", added, AT_ONCE, (row, entry) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, scheme);
            row.setString(3, entry.role().name());
            row.setString(4, entry.email());
            row.setString(5, entry.name());
            row.setObject(6, entry.date());
            row.setString(7, entry.grade());
            row.setString(8, entry.specialty());
            row.setString(9, entry.place());
            row.setObject(10, entry.perYear(), Types.INTEGER);
            row.setObject(11, entry.atATime(), Types.INTEGER);
        });
    }

    void change(String scheme, Collection<Entry> changed) {
        batches.batchUpdate("""
                UPDATE roster_entry
                SET name = ?, key_date = ?, grade = ?, specialty = ?, place = ?, per_year = ?, at_a_time = ?,
                    version = version + 1
                WHERE scheme = ? AND role = ? AND email = ?""", changed, AT_ONCE, (row, entry) -> {
            row.setString(1, entry.name());
            row.setObject(2, entry.date());
            row.setString(3, entry.grade());
            row.setString(4, entry.specialty());
            row.setString(5, entry.place());
            row.setObject(6, entry.perYear(), Types.INTEGER);
            row.setObject(7, entry.atATime(), Types.INTEGER);
            row.setString(8, scheme);
            row.setString(9, entry.role().name());
            row.setString(10, entry.email());
        });
    }

    private Set<Named> withoutAddress(String scheme) {
        return jdbc.sql("""
                        SELECT p.name, r.role FROM person_role r JOIN person p ON p.id = r.person
                        WHERE r.scheme = ? AND r.role IN ('TRAINEE', 'MENTOR') AND NOT EXISTS (
                            SELECT 1 FROM roster_entry e
                            WHERE e.person = r.person AND e.scheme = r.scheme AND e.role = r.role)""")
                .param(scheme)
                .query((row, number) -> new Named(Role.valueOf(row.getString("role")), row.getString("name")))
                .set();
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Role.valueOf(row.getString("role")),
                row.getString("email"),
                row.getString("name"),
                row.getObject("key_date", LocalDate.class),
                row.getString("grade"),
                row.getString("specialty"),
                row.getString("place"),
                row.getObject("per_year", Integer.class),
                row.getObject("at_a_time", Integer.class));
    }

    /** Those of a scheme who have not come, the first by name. */
    List<Missing> missing(String scheme, int most) {
        return jdbc.sql("SELECT name, role, email FROM roster_entry WHERE scheme = ? AND person IS NULL"
                        + " ORDER BY name, role, email FETCH FIRST ? ROWS ONLY")
                .params(scheme, most)
                .query((row, number) ->
                        new Missing(row.getString("name"), Role.valueOf(row.getString("role")), row.getString("email")))
                .list();
    }

    /** Somebody who has not come. */
    record Missing(String name, Role role, String email) {}

    /**
     * How many are on a scheme's list.
     *
     * @param missing how many of them have not come
     */
    record Numbers(int all, int missing) {}

    Numbers numbers(String scheme) {
        return jdbc.sql(
                        "SELECT count(*) AS everybody, count(*) - count(person) AS missing FROM roster_entry WHERE scheme = ?")
                .param(scheme)
                .query((row, number) -> new Numbers(row.getInt("everybody"), row.getInt("missing")))
                .single();
    }
}
