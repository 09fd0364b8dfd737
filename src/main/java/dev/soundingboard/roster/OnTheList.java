package dev.soundingboard.roster;

import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.Beforehand;
import dev.soundingboard.people.PersonEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody is on a list, once they have come. */
@Component
class OnTheList implements Beforehand {

    private final JdbcClient jdbc;

    OnTheList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Told> of(UUID person, String scheme, Role role) {
        return jdbc
                .sql("SELECT * FROM roster_entry WHERE person = ? AND scheme = ? AND role = ? ORDER BY email")
                .params(person, scheme, role.name())
                .query((row, number) -> Roster.entry(row))
                .list()
                .stream()
                .findFirst()
                .map(it -> new Told(it.date(), it.grade(), it.specialty(), it.place(), it.perYear(), it.atATime()));
    }

    /** As what they are awaited, and in which scheme. */
    record Place(String scheme, Role role) {}

    /** What the new account was awaited as, is theirs. */
    @EventListener
    void on(PersonEvent.Moved event) {
        jdbc.sql("UPDATE roster_entry SET person = ? WHERE person = ?")
                .params(event.person(), event.from())
                .update();
    }

    /** All theirs. */
    List<Place> of(UUID person) {
        return jdbc.sql("SELECT DISTINCT scheme, role FROM roster_entry WHERE person = ? ORDER BY scheme, role DESC")
                .param(person)
                .query((row, number) -> new Place(row.getString("scheme"), Role.valueOf(row.getString("role"))))
                .list();
    }
}
