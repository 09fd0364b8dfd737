package dev.soundingboard.hours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody's own hours as they are stored: read for many people in one query, changed by one turn at a time. */
@Component
class OwnHours {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final UsualQuiet usual;

    OwnHours(JdbcClient jdbc, JdbcTemplate batches, UsualQuiet usual) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.usual = usual;
    }

    Known of(UUID person) {
        return Optional.ofNullable(of(Set.of(person)).get(person))
                .orElseThrow(() -> new IllegalArgumentException("No person " + person));
    }

    Map<UUID, Known> of(Set<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc.sql(Stored.READ).param("people", people).query(Stored::of).list().stream()
                        .collect(Collectors.groupingBy(
                                Stored::person, Collectors.collectingAndThen(Collectors.toList(), this::known)));
    }

    private Known known(List<Stored> rows) {
        var one = rows.get(0);
        var away = rows.stream().flatMap(row -> row.away().stream()).toList();
        return new Known(one.own().with(away), usual.in(one.scheme()), one.zone(), one.zoneIsOwn());
    }

    /**
     * Writes what somebody has said, over what was read in the same turn.
     *
     * @throws OptimisticLockingFailureException if another turn of theirs was faster; this one is then taken again
     */
    void save(UUID person, Own before, Own now) {
        var written = before.version() == 0 ? insert(person, now) : update(person, now);
        if (written == 0) {
            throw new OptimisticLockingFailureException("Two turns of one person changed their hours at once");
        }
        batches.batchUpdate(
                "DELETE FROM own_days_away WHERE id = ? AND person = ?",
                missing(before.away(), now.away()).stream()
                        .map(range -> new Object[] {range.id(), person})
                        .toList());
        batches.batchUpdate(
                "INSERT INTO own_days_away (id, person, what, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
                missing(now.away(), before.away()).stream()
                        .map(range ->
                                new Object[] {range.id(), person, range.what().name(), range.first(), range.last()})
                        .toList());
    }

    private int insert(UUID person, Own now) {
        return jdbc.sql("""
                        INSERT INTO own_hours (version, quiet, days, topics_off, person)
                        VALUES (1, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(Stored.quiet(now.quiet()), Stored.line(now.days()), Stored.line(now.off()), person)
                .update();
    }

    private int update(UUID person, Own now) {
        return jdbc.sql("""
                        UPDATE own_hours
                        SET version = version + 1, quiet = ?, days = ?, topics_off = ?
                        WHERE person = ? AND version = ?""")
                .params(
                        Stored.quiet(now.quiet()),
                        Stored.line(now.days()),
                        Stored.line(now.off()),
                        person,
                        now.version())
                .update();
    }

    private static List<DaysAway> missing(Collection<DaysAway> these, Collection<DaysAway> in) {
        return these.stream().filter(range -> !in.contains(range)).toList();
    }
}
