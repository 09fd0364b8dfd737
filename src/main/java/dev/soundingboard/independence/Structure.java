package dev.soundingboard.independence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people of a scheme work, and who supervises or manages them (P3). */
@Component
public class Structure {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Structure(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** They say where they work; it replaces what they said before. */
    public void worksAt(UUID person, String scheme, Workplace workplace) {
        var added = jdbc.sql("""
                        INSERT INTO workplace (person, scheme, organisation, department)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(person, scheme, workplace.organisation(), workplace.department())
                .update();
        if (added == 0) {
            jdbc.sql("UPDATE workplace SET organisation = ?, department = ? WHERE person = ? AND scheme = ?")
                    .params(workplace.organisation(), workplace.department(), person, scheme)
                    .update();
        }
    }

    public Optional<Workplace> workplaceOf(UUID person, String scheme) {
        return jdbc.sql("SELECT organisation, department FROM workplace WHERE person = ? AND scheme = ?")
                .params(person, scheme)
                .query(Workplace.class)
                .optional();
    }

    /** They say who supervises or manages them; it replaces what they said before. */
    public void isSupervisedBy(UUID person, String scheme, Supervisors supervisors) {
        jdbc.sql("DELETE FROM supervisor WHERE person = ? AND scheme = ?")
                .params(person, scheme)
                .update();
        batches.batchUpdate(
                "INSERT INTO supervisor (person, scheme, supervisor) VALUES (?, ?, ?)",
                supervisors.people().stream()
                        .map(supervisor -> new Object[] {person, scheme, supervisor})
                        .toList());
        jdbc.sql("DELETE FROM supervisor_name WHERE person = ? AND scheme = ?")
                .params(person, scheme)
                .update();
        if (!supervisors.typed().isBlank()) {
            jdbc.sql("INSERT INTO supervisor_name (person, scheme, name) VALUES (?, ?, ?)")
                    .params(person, scheme, supervisors.typed().strip())
                    .update();
        }
    }

    public Supervisors supervisorsOf(UUID person, String scheme) {
        return new Supervisors(
                Set.copyOf(jdbc.sql("SELECT supervisor FROM supervisor WHERE person = ? AND scheme = ?")
                        .params(person, scheme)
                        .query(UUID.class)
                        .list()),
                jdbc.sql("SELECT name FROM supervisor_name WHERE person = ? AND scheme = ?")
                        .params(person, scheme)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }
}
