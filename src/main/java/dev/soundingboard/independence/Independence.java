package dev.soundingboard.independence;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.scheme.IndependencePolicy.Supervisors;
import dev.soundingboard.scheme.Schemes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether mentors stand outside a mentee's educational and managerial structure (P3). Who supervises whom counts
 * whichever scheme it was said in; workplaces are compared within one scheme.
 */
@Component
public class Independence {

    private static final String FACTS = """
            SELECT CASE WHEN mentee_said THEN 'SUPERVISES' ELSE 'IS_SUPERVISED' END AS kind, mentor, '' AS said
            FROM not_independent WHERE mentee = :mentee AND mentor IN (:mentors)
            UNION ALL
            SELECT CASE
                    WHEN theirs.organisation <> mine.organisation THEN 'ANOTHER_ORGANISATION'
                    WHEN theirs.department <> mine.department THEN 'ANOTHER_DEPARTMENT'
                    ELSE 'SAME_DEPARTMENT' END,
                theirs.person, CONCAT(mine.organisation, ', ', mine.department)
            FROM workplace mine JOIN workplace theirs ON theirs.scheme = mine.scheme
            WHERE mine.person = :mentee AND mine.scheme = :scheme AND theirs.person IN (:mentors)
            UNION ALL
            SELECT 'HAS_A_NAME', person, name FROM supervisor_name WHERE person = :mentee""";

    private final JdbcClient jdbc;
    private final Schemes schemes;

    Independence(JdbcClient jdbc, Schemes schemes) {
        this.jdbc = jdbc;
        this.schemes = schemes;
    }

    /**
     * How each mentor stands to the mentee, at one look-up.
     *
     * @param mentors names of mentors, by their person
     */
    public Map<UUID, Finding> findings(UUID mentee, String scheme, Map<UUID, String> mentors) {
        Map<UUID, Finding> findings = new HashMap<>();
        mentors.keySet().forEach(mentor -> findings.put(mentor, Finding.INDEPENDENT));
        if (mentors.isEmpty()) {
            return findings;
        }
        var facts = jdbc.sql(FACTS)
                .param("mentee", mentee)
                .param("scheme", scheme)
                .param("mentors", mentors.keySet())
                .query(Fact.class)
                .list();
        for (var fact : facts) {
            mentors.forEach((mentor, name) ->
                    findings.computeIfPresent(mentor, (same, finding) -> finding.and(fact.about(mentor, name))));
        }
        return findings;
    }

    public Finding finding(UUID mentee, String scheme, UUID mentor, String name) {
        return findings(mentee, scheme, Map.of(mentor, name)).getOrDefault(mentor, Finding.INDEPENDENT);
    }

    /** Whether the scheme keeps mentors in conflict out of the mentee's sight, rather than flag them. */
    public boolean hidesConflicts(String scheme) {
        return schemes.get(scheme).independence().supervisors() == Supervisors.HIDE;
    }

    /**
     * The refusal for a mentee who would ask a mentor in conflict; where the scheme hides those, there is no such
     * mentor.
     *
     * @param ways what the mentee can do instead
     */
    public Optional<Refusal> mayAsk(UUID mentee, String scheme, UUID mentor, String name, Button... ways) {
        var finding = finding(mentee, scheme, mentor, name);
        if (!finding.isConflict()) {
            return Optional.empty();
        }
        return Optional.of(Refusal.because(
                hidesConflicts(scheme)
                        ? "We can’t find that mentor."
                        : finding.reason() + " A mentor should be somebody outside your work.",
                ways));
    }
}
