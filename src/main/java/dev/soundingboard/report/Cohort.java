package dev.soundingboard.report;

import java.time.OffsetDateTime;
import java.util.Map;

/** The trainees that a report is about: those who joined within its period. They agreed to the privacy notice as they did. */
final class Cohort {

    /** The rest of a statement that begins with what to select of a trainee {@code t}. */
    static final String SQL = """
            FROM trainee t WHERE t.scheme = :scheme AND t.enrolled AND COALESCE((
                SELECT MIN(a.agreed_at) FROM privacy_agreement a WHERE a.person = t.person AND a.scheme = t.scheme),
                :from) >= :from
            """;

    private Cohort() {}

    /** What {@link #SQL} asks for. */
    static Map<String, Object> params(Scope scope) {
        OffsetDateTime from = scope.from();
        return Map.of("scheme", scope.scheme().id(), "from", from);
    }
}
