package dev.soundingboard.mentor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds mentors a page at a time, by name. A page of everybody, or by one choice, costs the same however many mentors
 * there are; the decision records say what more it takes for several choices and for rare words.
 */
@Component
public class MentorSearch {

    /** Nobody types more to find a person; each further word would cost the database a look-up. */
    private static final int MOST_WORDS = 10;

    /** Names the scheme again, so that the database may begin with this term where it is the rarer one. */
    private static final String AND_HAS =
            " AND EXISTS (SELECT 1 FROM mentor_term o WHERE o.scheme = ? AND o.mentor = t.mentor AND o.term ";

    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;
    private final Clock clock;

    MentorSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What to look for. Empty texts filter nothing.
     *
     * @param text words that all must stand in the profile, each as the beginning of a word
     * @param availableOnly leaves out who is at full capacity (P6)
     */
    public record Criteria(String place, String specialty, String way, String text, boolean availableOnly) {}

    /** The last mentor of the page before. */
    public record Position(String name, UUID mentor) {}

    /** A mentor in a list. */
    public record Found(
            UUID id,
            String name,
            String specialty,
            String place,
            String introduction,
            @Nullable String photo,
            boolean available,
            @Nullable OffsetDateTime awayUntil) {

        /** Why they can't be asked now; empty if they can (P6). */
        public String note(ZoneId zone) {
            return available ? "" : Availability.note(awayUntil == null ? null : awayUntil.toInstant(), zone);
        }

        public Position position() {
            return new Position(name, id);
        }
    }

    /** Up to {@code most} mentors of the scheme after that position, by name. */
    public List<Found> find(String scheme, Criteria criteria, @Nullable Position after, int most) {
        var terms = choices(criteria);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var sql = new StringBuilder("""
                SELECT m.id, m.name, m.specialty, m.place, m.introduction, m.photo, m.free_from <= ? AS available,
                    CASE WHEN m.free_from = m.away_until THEN m.away_until END AS away_until
                FROM mentor_term t JOIN mentor m ON m.id = t.mentor
                WHERE t.scheme = ? AND t.term = ?""");
        var params = new ArrayList<Object>(List.of(now, scheme, terms.remove(0)));
        if (after != null) {
            sql.append(" AND (t.name, t.mentor) > (?, ?)"); // as one value, so that the index is entered there
            params.addAll(List.of(after.name(), after.mentor()));
        }
        for (var term : terms) {
            sql.append(AND_HAS).append("= ?)");
            params.addAll(List.of(scheme, term));
        }
        MentorTerms.words(criteria.text()).stream().limit(MOST_WORDS).forEach(word -> {
            sql.append(AND_HAS).append("BETWEEN ? AND ?)"); // not LIKE: a prepared plan has no use for a pattern
            params.addAll(List.of(scheme, word, word + LAST_LETTER));
        });
        if (criteria.availableOnly()) {
            sql.append(" AND m.free_from <= ?");
            params.add(now);
        }
        sql.append(" ORDER BY t.name, t.mentor FETCH FIRST ? ROWS ONLY");
        params.add(most);
        return jdbc.sql(sql.toString()).params(params).query(Found.class).list();
    }

    /** The chosen filters, the narrowest first; the index is read along the first. */
    private static List<String> choices(Criteria criteria) {
        var terms = new ArrayList<String>();
        if (!criteria.specialty().isEmpty()) {
            terms.add(MentorTerms.specialty(criteria.specialty()));
        }
        if (!criteria.place().isEmpty()) {
            terms.add(MentorTerms.place(criteria.place()));
        }
        if (!criteria.way().isEmpty()) {
            terms.add(MentorTerms.way(criteria.way()));
        }
        if (terms.isEmpty()) {
            terms.add(MentorTerms.ALL);
        }
        return terms;
    }
}
