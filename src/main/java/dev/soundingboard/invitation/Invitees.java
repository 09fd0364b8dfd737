package dev.soundingboard.invitation;

import dev.soundingboard.invitation.Invitee.Because;
import dev.soundingboard.mail.Post;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Scheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds trainees who may have a mentor and have none (E2): those on the list who have not joined, and those who have and
 * never asked.
 */
@Component
class Invitees {

    /** Nobody hears twice of one return in a short while; after that a kind reminder is welcome. */
    static final int A_WHILE_IN_DAYS = 60;

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final String ALL = """
            SELECT e.id AS entry, e.person, e.name, e.email,
                coalesce(p.installed AND NOT p.out_of_reach, FALSE) AS here,
                EXISTS (SELECT 1 FROM invitation_refused x WHERE x.email = e.email) AS refused,
                CASE WHEN CAST(:undated AS boolean) OR e.key_date IS NOT NULL THEN 'DATE' ELSE 'NO_DATE' END AS because,
                (SELECT max(i.invited_on) FROM invitation_letter i WHERE i.email = e.email AND i.scheme = e.scheme)
                    AS address_invited,
                (SELECT max(i.invited_on) FROM invitation i WHERE i.person = e.person AND i.scheme = e.scheme)
                    AS person_invited
            FROM roster_entry e LEFT JOIN person p ON p.id = e.person
            WHERE e.scheme = :scheme AND e.role = 'TRAINEE'
                AND (e.key_date BETWEEN :from AND :until OR e.key_date IS NULL AND CAST(:undated AS boolean))
                AND NOT EXISTS (SELECT 1 FROM person_role r
                    WHERE r.person = e.person AND r.scheme = e.scheme AND r.role = 'TRAINEE')
            UNION ALL
            SELECT e.id, t.person, p.name, coalesce(e.email, ''),
                p.installed AND NOT p.out_of_reach,
                EXISTS (SELECT 1 FROM invitation_refused x WHERE x.email = e.email),
                CASE WHEN CAST(:undated AS boolean) OR t.key_date BETWEEN :from AND :until THEN 'DATE'
                    WHEN t.key_date IS NULL THEN 'NO_DATE' ELSE 'EXCEPTION' END,
                (SELECT max(i.invited_on) FROM invitation_letter i WHERE i.email = e.email AND i.scheme = e.scheme),
                (SELECT max(i.invited_on) FROM invitation i WHERE i.person = t.person AND i.scheme = t.scheme)
            FROM trainee t JOIN person p ON p.id = t.person
                LEFT JOIN roster_entry e ON e.person = t.person AND e.scheme = t.scheme AND e.role = 'TRAINEE'
            WHERE t.scheme = :scheme AND t.enrolled
                AND (t.key_date BETWEEN :from AND :open OR t.key_date IS NULL OR t.exception_granted IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM mentorship s WHERE s.trainee = t.person AND s.scheme = t.scheme)
                AND NOT EXISTS (SELECT 1 FROM taster_request q WHERE q.trainee = t.person AND q.scheme = t.scheme)
                AND NOT EXISTS (SELECT 1 FROM wish w WHERE w.trainee = t.person AND w.scheme = t.scheme)
            ORDER BY 3, 1""";

    private final JdbcClient jdbc;
    private final Post post;
    private final Clock clock;

    Invitees(JdbcClient jdbc, Post post, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.clock = clock;
    }

    /** Who would be invited now, and how. */
    Plan plan(Scheme scheme, Within within) {
        var today = today(scheme);
        return Plan.of(all(scheme, within, today), post.isSetUp(), today.minusDays(A_WHILE_IN_DAYS));
    }

    LocalDate today(Scheme scheme) {
        return LocalDate.ofInstant(clock.instant(), scheme.team().zone());
    }

    private List<Invitee> all(Scheme scheme, Within within, LocalDate today) {
        var date = Optional.ofNullable(scheme.joining().date());
        var until = within.until(today);
        var opens =
                date.map(KeyDate::opens).map(today::plus).filter(until::isAfter).orElse(until);
        var known = new HashSet<Object>();
        return jdbc
                .sql(ALL)
                .param("scheme", scheme.id())
                .param("from", date.map(KeyDate::closes).map(today::minus).orElse(EVER))
                .param("until", until)
                .param("open", opens)
                .param("undated", within.isEverybody())
                .query(Invitees::invitee)
                .list()
                .stream()
                .filter(invitee -> known.add(invitee.identity()))
                .toList();
    }

    private static Invitee invitee(ResultSet row, int number) throws SQLException {
        return new Invitee(
                row.getObject("entry", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("here"),
                row.getBoolean("refused"),
                Because.valueOf(row.getString("because")),
                latest(
                        row.getObject("address_invited", LocalDate.class),
                        row.getObject("person_invited", LocalDate.class)));
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
