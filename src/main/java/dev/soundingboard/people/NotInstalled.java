package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import dev.soundingboard.people.Names.Named;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a scheme and has not installed the app, so that nothing reaches them. */
@Component
public class NotInstalled {

    private final JdbcClient jdbc;

    NotInstalled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some of them.
     *
     * @param people the first, by name
     * @param count how many there are in all
     */
    public record Missing(List<Named> people, int count) {}

    private record Row(UUID id, String name, int total) {}

    public Missing of(String scheme, Role role, int most) {
        var rows =
                jdbc.sql("""
                        SELECT p.id, p.name, count(*) OVER () AS total
                        FROM person_role r JOIN person p ON p.id = r.person
                        WHERE r.scheme = ? AND r.role = ? AND NOT p.installed
                        ORDER BY p.name, p.id FETCH FIRST ? ROWS ONLY""").params(scheme, role.name(), most).query(Row.class).list();
        return new Missing(
                rows.stream().map(row -> new Named(row.id(), row.name())).toList(),
                rows.stream().mapToInt(Row::total).findFirst().orElse(0));
    }
}
