package dev.soundingboard.mentor;

import dev.soundingboard.mentor.MentorSearch.Position;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way through the index of terms: from a first term to a last, by name within each, past mentors of whom those are
 * kept who meet all conditions.
 */
record Walk(String scheme, String first, String last, List<Clause> conditions) {

    /** So many mentors are looked at for one page, so that a page costs no more in the largest scheme. */
    static final int FARTHEST = 200;

    /** Whether that position, which a card sent, is on this way. */
    boolean passes(@Nullable Position from) {
        return from != null && from.term().compareTo(first) >= 0 && from.term().compareTo(last) <= 0;
    }

    /**
     * Up to {@code most} mentors; the one after the farthest comes always, to tell where to go on. The database reads
     * them in the order of the index and stops when it has enough.
     */
    Clause page(int way, @Nullable Position from, OffsetDateTime now, int most) {
        List<Object> params = new ArrayList<>(List.of(now, scheme, first, last));
        if (from != null) {
            params.addAll(List.of(from.term(), from.name(), from.mentor()));
        }
        conditions.forEach(condition -> params.addAll(condition.params()));
        return new Clause(
                """
                SELECT %d AS way, c.term, c.name AS sorted_by, c.nth, m.id, m.person, m.name, m.specialty, m.place,
                    m.introduction, m.photo, m.free_from <= ? AS available,
                    CASE WHEN m.free_from = m.away_until THEN m.away_until END AS away_until
                FROM (SELECT t.term, t.name, t.mentor, row_number() OVER (ORDER BY t.term, t.name, t.mentor) AS nth
                    FROM mentor_term t
                    WHERE t.scheme = ? AND t.term BETWEEN ? AND ? %s
                    ORDER BY t.term, t.name, t.mentor FETCH FIRST %d ROWS ONLY) c
                JOIN mentor m ON m.id = c.mentor
                %s
                ORDER BY c.term, c.name, c.mentor FETCH FIRST %d ROWS ONLY""".formatted(
                                way,
                                from == null ? "" : "AND (t.term, t.name, t.mentor) >= (?, ?, ?)",
                                FARTHEST + 1,
                                filter(),
                                most),
                params);
    }

    private String filter() {
        return conditions.isEmpty()
                ? ""
                : conditions.stream()
                        .map(Clause::sql)
                        .collect(Collectors.joining(" AND ", "WHERE c.nth > %d OR (".formatted(FARTHEST), ")"));
    }
}
