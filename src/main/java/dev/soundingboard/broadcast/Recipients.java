package dev.soundingboard.broadcast;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is meant, each once, whatever roles they have; and which of them anything can reach. */
@Component
class Recipients {

    private static final String MEANT = """
            FROM (
                SELECT r.person FROM person_role r
                    LEFT JOIN trainee t ON t.person = r.person AND t.scheme = r.scheme
                WHERE r.scheme = :scheme AND r.role = 'TRAINEE' AND (:place = '' OR t.place = :place) AND %1$s AND %3$s
                UNION
                SELECT r.person FROM person_role r
                    LEFT JOIN mentor m ON m.person = r.person AND m.scheme = r.scheme
                WHERE r.scheme = :scheme AND r.role = 'MENTOR' AND (:place = '' OR m.place = :place) AND %2$s AND %3$s) meant
                JOIN person p ON p.id = meant.person""";

    /** In Teams: who reads e-mails instead is for nobody to know, so it changes no figure. */
    private static final String REACHED = "(p.installed AND NOT p.out_of_reach)";

    private static final String BY_MAIL = "EXISTS (SELECT 1 FROM mail_address a WHERE a.person = p.id AND a.confirmed)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Recipients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many are meant.
     *
     * @param people those whom it can reach in Teams
     * @param unreached those whom it can't
     */
    record Reach(int people, int unreached) {}

    Reach reach(To to) {
        return ask(
                        "SELECT count(CASE WHEN %1$s THEN 1 END) AS people, count(CASE WHEN NOT %1$s THEN 1 END) AS unreached "
                                        .formatted(REACHED)
                                + meant(to, "TRUE"),
                        to)
                .query((row, number) -> new Reach(row.getInt("people"), row.getInt("unreached")))
                .single();
    }

    /**
     * Those who are meant.
     *
     * @param people those whom it can reach in Teams
     * @param besides those whom it can reach by e-mail only
     */
    record Found(List<UUID> people, List<UUID> besides, Reach reach) {

        private static Found of(List<Meant> meant) {
            var people = meant.stream().filter(Meant::reached).map(Meant::id).toList();
            var besides = meant.stream()
                    .filter(it -> !it.reached() && it.byMail())
                    .map(Meant::id)
                    .toList();
            return new Found(people, besides, new Reach(people.size(), meant.size() - people.size()));
        }
    }

    private record Meant(UUID id, boolean reached, boolean byMail) {}

    Found of(To to) {
        return Found.of(
                ask("SELECT p.id, %s AS reached, %s AS by_mail ".formatted(REACHED, BY_MAIL) + meant(to, "TRUE"), to)
                        .query((row, number) -> new Meant(
                                row.getObject("id", UUID.class), row.getBoolean("reached"), row.getBoolean("by_mail")))
                        .list());
    }

    /** Whether that person is still one of them. */
    boolean include(UUID person, To to) {
        return ask("SELECT count(*) " + meant(to, "r.person = :person"), to)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String meant(To to, String condition) {
        return MEANT.formatted(to.audience().ofTrainees(), to.audience().ofMentors(), condition);
    }

    private JdbcClient.StatementSpec ask(String sql, To to) {
        return jdbc.sql(sql)
                .param("scheme", to.scheme())
                .param("place", to.place())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
