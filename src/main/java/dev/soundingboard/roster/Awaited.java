package dev.soundingboard.roster;

import dev.soundingboard.chat.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single entries of a scheme's list, as its team looks for them. */
@Component
class Awaited {

    private static final String ONE =
            "SELECT id, version, name, role, email, person IS NOT NULL AS here FROM roster_entry ";

    private final JdbcClient jdbc;

    Awaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param here whether they have come, so that it is theirs
     */
    record One(UUID id, int version, String name, Role role, String email, boolean here) {

        /** "trainee". */
        String as() {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<One> find(UUID id, String scheme) {
        return jdbc.sql(ONE + "WHERE id = ? AND scheme = ?")
                .params(id, scheme)
                .query(One.class)
                .optional();
    }

    /** Up to {@code most} who have not come, with a name that begins so, or has such a word. */
    List<One> called(String beginning, String scheme, int most) {
        var plain = beginning.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return jdbc.sql(ONE + """
                        WHERE scheme = ? AND person IS NULL AND (lower(name) LIKE ? OR lower(name) LIKE ?)
                        ORDER BY name, role, email FETCH FIRST ? ROWS ONLY""")
                .params(scheme, plain + "%", "% " + plain + "%", most)
                .query(One.class)
                .list();
    }

    /** False if they have come meanwhile, or it was changed since, or is gone. */
    boolean takeOff(UUID id, int version, String scheme) {
        return jdbc.sql("DELETE FROM roster_entry WHERE id = ? AND version = ? AND scheme = ? AND person IS NULL")
                        .params(id, version, scheme)
                        .update()
                == 1;
    }
}
