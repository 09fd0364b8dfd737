package dev.soundingboard.mentor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mentors that could be suggested to somebody: a few from each part of the directory that may suit, so that it costs the
 * same in a scheme of any size. They begin at another mentor for each person, so that not everybody meets the same ones.
 */
@Component
public class Candidates {

    /** Of all parts together, so many to either side of where they begin. */
    private static final int TO_EACH_SIDE = 32;

    private static final int MOST = 36;

    private static final String SLICE = """
            (SELECT %1$d AS part, mentor FROM mentor_term WHERE scheme = ? AND term = ? AND mentor >= ?
                ORDER BY scheme, term, mentor FETCH FIRST %2$d ROWS ONLY)
            UNION ALL
            (SELECT %1$d, mentor FROM mentor_term WHERE scheme = ? AND term = ? AND mentor < ?
                ORDER BY scheme DESC, term DESC, mentor DESC FETCH FIRST %2$d ROWS ONLY)""";

    private static final String SQL = """
            SELECT m.id, m.person, m.name, m.specialty, m.place, m.introduction, m.photo,
                (SELECT 1 FROM mentor_way w WHERE w.mentor = m.id AND w.way = ?) IS NOT NULL AS suits_way
            FROM (SELECT mentor, MIN(part) AS part FROM (%s) s GROUP BY mentor
                ORDER BY MIN(part), mentor FETCH FIRST %d ROWS ONLY) c
            JOIN mentor m ON m.id = c.mentor
            WHERE m.free_from <= ? AND m.person <> ?
                AND m.person NOT IN (SELECT mentor FROM not_independent WHERE mentee = ?)
                AND m.id NOT IN (SELECT mentor FROM mentor_known_to WHERE trainee = ?)
            ORDER BY c.part, m.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mentor with a place free, and whether they work in the way that was wished for. */
    public record Candidate(
            UUID id,
            UUID person,
            String name,
            String specialty,
            String place,
            String introduction,
            @Nullable String photo,
            boolean suitsWay)
            implements InPractice {}

    /**
     * Mentors with a place free whom that person doesn't know by the scheme already, and who are independent of them
     * (P3). The same person gets the same ones until something changes.
     *
     * @param place where they would like to meet; empty for anywhere
     * @param way how they would like to work; empty for any way
     */
    public List<Candidate> of(UUID person, String scheme, String place, String way) {
        var parts = Stream.of(
                        MentorTerms.choices("", place, way),
                        MentorTerms.choices("", place, ""),
                        MentorTerms.choices("", "", way),
                        MentorTerms.ALL)
                .distinct()
                .toList();
        List<Object> params = new ArrayList<>();
        params.add(way);
        parts.forEach(part -> params.addAll(List.of(scheme, part, person, scheme, part, person)));
        params.addAll(List.of(clock.instant().atOffset(ZoneOffset.UTC), person, person, person));
        var slices = parts.stream()
                .map(part -> SLICE.formatted(parts.indexOf(part), TO_EACH_SIDE / parts.size()))
                .collect(Collectors.joining(" UNION ALL "));
        return jdbc.sql(SQL.formatted(slices, MOST))
                .params(params)
                .query(Candidate.class)
                .list();
    }
}
