package dev.soundingboard.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds mentors by the beginning of their names, for a field in which one is picked. */
@Component
public class MentorNames {

    /** A name of more words is as good as found. */
    private static final int MOST_WORDS = 4;

    /** In the order of the index, so that it is read no further than needed. */
    private static final String SQL = """
            SELECT m.id, m.name, m.specialty, m.place
            FROM mentor_term t JOIN mentor m ON m.id = t.mentor
            WHERE t.scheme = ? AND t.term BETWEEN ? AND ?%s
            ORDER BY t.scheme, t.term, t.name, t.mentor FETCH FIRST ? ROWS ONLY""";

    private static final String AND_HAS =
            " AND EXISTS (SELECT 1 FROM mentor_term o WHERE o.mentor = t.mentor AND o.term BETWEEN ? AND ?)";

    private final JdbcClient jdbc;

    MentorNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mentor that can be picked. */
    public record Named(UUID id, String name, String specialty, String place) implements InPractice {}

    /** Up to {@code most} mentors of the scheme in whose names each of these words is the beginning of a word. */
    public List<Named> beginningWith(String scheme, String words, int most) {
        var beginnings = MentorTerms.words(words).stream()
                .limit(MOST_WORDS)
                .map(MentorTerms::name)
                .toList();
        List<Object> params = new ArrayList<>();
        params.add(scheme);
        if (beginnings.isEmpty()) {
            params.addAll(List.of(MentorTerms.ALL, MentorTerms.ALL));
        }
        beginnings.forEach(beginning -> params.addAll(List.of(beginning, beginning + MentorTerms.LAST_LETTER)));
        params.add(most);
        return jdbc
                .sql(SQL.formatted(AND_HAS.repeat(Math.max(0, beginnings.size() - 1))))
                .params(params)
                .query(Named.class)
                .list()
                .stream()
                .distinct() // two words of one name can begin alike
                .toList();
    }
}
