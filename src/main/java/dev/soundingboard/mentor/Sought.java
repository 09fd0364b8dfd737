package dev.soundingboard.mentor;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, in terms of the index.
 *
 * @param choices one term for all chosen filters together
 * @param words beginnings of words that all must stand in the profile
 */
record Sought(
        String scheme,
        String choices,
        List<String> words,
        String otherThan,
        boolean availableOnly,
        @Nullable UUID hiddenFrom) {

    /**
     * The ways through the index that lead to all of them: along the longest word, as it will be the rarest, and along
     * the choices.
     */
    List<Walk> walks(OffsetDateTime now) {
        List<Walk> walks = new ArrayList<>();
        var longest = words.stream().max(Comparator.comparingInt(String::length));
        longest.ifPresent(word -> walks.add(alongWord(word, now)));
        if (longest.isEmpty() || !choices.equals(MentorTerms.ALL)) {
            walks.add(alongChoices(now));
        }
        return walks;
    }

    private Walk alongWord(String word, OffsetDateTime now) {
        var conditions = conditions(now);
        // Somebody who uses several words that begin so is met at the first of them
        conditions.add(Clause.of(
                "(SELECT 1 FROM mentor_term o WHERE o.mentor = c.mentor AND o.term >= ? AND o.term < c.term"
                        + " ORDER BY o.term FETCH FIRST 1 ROW ONLY) IS NULL",
                word));
        words.stream().filter(other -> !other.equals(word)).map(Sought::uses).forEach(conditions::add);
        if (!choices.equals(MentorTerms.ALL)) {
            conditions.add(Clause.of(
                    "(SELECT 1 FROM mentor_term o WHERE o.mentor = c.mentor AND o.term = ?"
                            + " FETCH FIRST 1 ROW ONLY) IS NOT NULL",
                    choices));
        }
        return new Walk(scheme, word, word + MentorTerms.LAST_LETTER, conditions);
    }

    private Walk alongChoices(OffsetDateTime now) {
        var conditions = conditions(now);
        words.stream().map(Sought::uses).forEach(conditions::add);
        return new Walk(scheme, choices, choices, conditions);
    }

    private List<Clause> conditions(OffsetDateTime now) {
        List<Clause> conditions = new ArrayList<>();
        if (availableOnly) {
            conditions.add(Clause.of("m.free_from <= ?", now));
        }
        if (!otherThan.isEmpty()) {
            conditions.add(Clause.of("m.specialty <> ?", otherThan));
        }
        if (hiddenFrom != null) {
            conditions.add(Clause.of(
                    "(SELECT 1 FROM not_independent i WHERE i.mentee = ? AND i.mentor = m.person"
                            + " FETCH FIRST 1 ROW ONLY) IS NULL",
                    hiddenFrom));
        }
        return conditions;
    }

    /** Not LIKE: a prepared plan has no use for a pattern. Not EXISTS: that could be answered by reading a whole term. */
    private static Clause uses(String word) {
        return Clause.of(
                "(SELECT 1 FROM mentor_term o WHERE o.mentor = c.mentor AND o.term BETWEEN ? AND ?"
                        + " ORDER BY o.term FETCH FIRST 1 ROW ONLY) IS NOT NULL",
                word,
                word + MentorTerms.LAST_LETTER);
    }
}
