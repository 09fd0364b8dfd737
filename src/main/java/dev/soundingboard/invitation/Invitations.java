package dev.soundingboard.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was invited, when and how. */
@Component
class Invitations {

    private static final int AT_ONCE = 500;

    /** It has a point as long as they have no mentor and have not asked for one; by e-mail, as long as they want it. */
    private static final String OPEN = """
            SELECT i.id, i.scheme, coalesce(i.person, e.person) AS person, e.email
            FROM invitation i LEFT JOIN roster_entry e ON e.id = i.entry
            WHERE i.id = :id
                AND NOT EXISTS (SELECT 1 FROM mentorship s
                    WHERE s.trainee = coalesce(i.person, e.person) AND s.scheme = i.scheme)
                AND NOT EXISTS (SELECT 1 FROM taster_request q
                    WHERE q.trainee = coalesce(i.person, e.person) AND q.scheme = i.scheme)
                AND NOT EXISTS (SELECT 1 FROM wish w
                    WHERE w.trainee = coalesce(i.person, e.person) AND w.scheme = i.scheme)
                AND (i.person IS NOT NULL OR NOT EXISTS (SELECT 1 FROM person_role r
                    WHERE r.person = e.person AND r.scheme = i.scheme AND r.role = 'TRAINEE'))
                AND (i.way <> 'EMAIL' OR NOT EXISTS (SELECT 1 FROM invitation_refused x WHERE x.email = e.email))""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Invitations(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** By which way somebody is invited. */
    enum Way {
        TEAMS,
        EMAIL
    }

    /** One to keep. */
    record New(UUID id, Invitee to, Way way) {}

    /**
     * One that still has a point.
     *
     * @param person null for somebody who has not come
     * @param email null for somebody who isn't on the list
     */
    record Open(
            UUID id,
            String scheme,
            @Nullable UUID person,
            @Nullable String email) {}

    /**
     * An e-mail that didn't arrive, or may not have.
     *
     * @param ofAll how many there are of them
     */
    record Failed(String name, LocalDate invited, int ofAll) {}

    /** How often that team has invited. */
    int rounds(String scheme) {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM invitation_round WHERE scheme = ?")
                .param(scheme)
                .query(Integer.class)
                .single();
    }

    /** The next time that they do; empty if another admin does so just now. */
    Optional<UUID> begin(String scheme, int number, UUID by) {
        var id = UUID.randomUUID();
        var begun = jdbc.sql("""
                        INSERT INTO invitation_round (id, scheme, number, invited_by, invited_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(id, scheme, number, by, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    void add(UUID round, String scheme, LocalDate today, List<New> all) {
        batches.batchUpdate("""
                INSERT INTO invitation (id, round, scheme, entry, person, way, invited_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", all, AT_ONCE, (row, one) -> {
            row.setObject(1, one.id());
            row.setObject(2, round);
            row.setString(3, scheme);
            row.setObject(4, one.to().entry());
            row.setObject(5, one.to().person());
            row.setString(6, one.way().name());
            row.setObject(7, today);
        });
        var letters = all.stream().filter(one -> one.way() == Way.EMAIL).toList();
        batches.batchUpdate(
                "INSERT INTO invitation_letter (id, scheme, email, invited_on) VALUES (?, ?, ?, ?)",
                letters,
                AT_ONCE,
                (row, one) -> {
                    row.setObject(1, one.id());
                    row.setString(2, scheme);
                    row.setString(3, one.to().email());
                    row.setObject(4, today);
                });
    }

    /** That one, if it still has a point. */
    Optional<Open> open(UUID id) {
        return jdbc.sql(OPEN).param("id", id).query(Open.class).optional();
    }

    /** Whoever got that e-mail wants no more of them; false if nobody knows any more who that was. */
    boolean refuse(UUID id) {
        var email = jdbc.sql("SELECT email FROM invitation_letter WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional();
        email.ifPresent(it -> jdbc.sql(
                        "INSERT INTO invitation_refused (email, refused_on) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(it, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update());
        return email.isPresent();
    }

    /** To whom what was sent before that day went. */
    void forgetLettersBefore(LocalDate day) {
        jdbc.sql("DELETE FROM invitation_letter WHERE invited_on < ?")
                .param(day)
                .update();
    }

    /** The first of a scheme since that day whose e-mails didn't arrive, and who have not come since. */
    List<Failed> failedSince(String scheme, LocalDate day, int most) {
        return jdbc.sql("""
                        SELECT e.name, i.invited_on AS invited, count(*) OVER () AS of_all
                        FROM invitation i JOIN invitation_round r ON r.id = i.round
                            JOIN notification n ON n.person = r.invited_by AND n.subject = i.id
                                AND n.kind = 'due.post.invitation'
                            JOIN roster_entry e ON e.id = i.entry
                        WHERE i.scheme = ? AND i.invited_on >= ? AND i.way = 'EMAIL' AND e.person IS NULL
                            AND n.state IN ('FAILED', 'UNKNOWN')
                        ORDER BY i.invited_on, e.name, i.id
                        FETCH FIRST ? ROWS ONLY""").params(scheme, day, most).query(Failed.class).list();
    }
}
