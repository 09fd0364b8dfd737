package dev.soundingboard.standing;

import dev.soundingboard.scheme.MentorPolicy.BestPractice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which edition of its agreement each scheme has now, since when, and who hasn't accepted it (M3). Somebody of whom no
 * acceptance is on record came in before the first edition we know of, and is asked only when that one changes.
 */
@Component
class Editions {

    private static final String NOT_ACCEPTED = """
            SELECT m.id, m.person, m.listed, e.since, e.clauses_before
            FROM agreement_edition e
            JOIN mentor m ON m.scheme = e.scheme
            LEFT JOIN mentor_application a ON a.person = m.person AND a.scheme = m.scheme
            WHERE (a.agreed_edition <> e.edition OR (a.agreed_edition IS NULL AND e.clauses_before IS NOT NULL))""";

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who is asked to accept the current edition.
     *
     * @param since when it came into force
     * @param clausesBefore the clauses of the edition before, a line each; empty if it isn't known
     */
    record Asked(UUID mentor, UUID person, boolean listed, Instant since, String clausesBefore) {

        boolean isNew(String clause) {
            return !clausesBefore.isEmpty() && !clausesBefore.lines().toList().contains(clause);
        }
    }

    /** Takes up what the scheme's file says; true if it is another edition than before, for the first to notice. */
    boolean takeUp(String scheme, BestPractice agreement, Instant now) {
        var clauses = String.join("\n", agreement.clauses());
        var since = now.atOffset(ZoneOffset.UTC);
        var changed = jdbc.sql("""
                        UPDATE agreement_edition
                        SET clauses_before = clauses, clauses = ?, edition = ?, since = ?
                        WHERE scheme = ? AND edition <> ?""")
                .params(clauses, agreement.version(), since, scheme, agreement.version())
                .update();
        var begun = jdbc.sql("""
                        INSERT INTO agreement_edition (scheme, edition, since, clauses) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(scheme, agreement.version(), since, clauses)
                .update();
        return changed + begun > 0;
    }

    /** Every listed mentor of the scheme who hasn't accepted the current edition. */
    List<Asked> notAccepted(String scheme) {
        return jdbc.sql(NOT_ACCEPTED + " AND m.scheme = ? AND m.listed")
                .param(scheme)
                .query(Editions::asked)
                .list();
    }

    /** That mentor, if they haven't accepted the current edition. */
    Optional<Asked> asked(UUID mentor) {
        return jdbc.sql(NOT_ACCEPTED + " AND m.id = ?")
                .param(mentor)
                .query(Editions::asked)
                .optional();
    }

    Optional<Asked> asked(UUID person, String scheme) {
        return jdbc.sql(NOT_ACCEPTED + " AND m.person = ? AND m.scheme = ?")
                .params(person, scheme)
                .query(Editions::asked)
                .optional();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        var before = row.getString("clauses_before");
        return new Asked(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getBoolean("listed"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                before == null ? "" : before);
    }
}
