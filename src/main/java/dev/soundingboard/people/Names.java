package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people of a scheme by names as others type them. */
@Component
public class Names {

    /** So many people who may be meant fit on a card. */
    static final int MOST = 6;

    private static final int MOST_WORDS = 5;
    private static final int MOST_LOOKED_THROUGH = 2000;
    private static final double ALIKE = 0.85;
    private static final double SWAPPED = 0.9;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final String BEGINS = "(lower(p.name) LIKE ? OR lower(p.name) LIKE ?)";

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody, by their name. */
    public record Named(UUID person, String name) {}

    /**
     * Who may be meant.
     *
     * @param people by name, or the likest first
     * @param certain whether they are called that; otherwise their names are only like it
     */
    public record Found(List<Named> people, boolean certain) {

        public List<UUID> ids() {
            return people.stream().map(Named::person).toList();
        }

        /** Those of them who are something in the scheme, by their ids, in the same order. */
        public <T> Meant<T> as(Meant.Kind kind, String typed, Map<UUID, Meant.Known<T>> known) {
            return new Meant<>(
                    kind,
                    typed,
                    ids().stream().filter(known::containsKey).map(known::get).toList(),
                    certain);
        }
    }

    /**
     * A few people with that role in whose names each word is the beginning of a word; one alone if that is the whole name
     * of one alone. If there is nobody, those whose names are much like it.
     */
    public Found find(String scheme, Role role, String typed) {
        return find(scheme, Set.of(role), typed);
    }

    /** The same, whatever their roles. */
    public Meant<UUID> find(String scheme, String typed) {
        var found = find(scheme, Set.of(Role.values()), typed);
        return new Meant<>(
                Meant.Kind.PERSON,
                typed,
                found.people().stream()
                        .map(it -> new Meant.Known<>(it.person(), it.name(), ""))
                        .toList(),
                found.certain());
    }

    /** The same among these people, however many they are. */
    public Found among(List<Named> people, String typed) {
        var words = words(typed);
        if (words.isEmpty()) {
            return new Found(List.of(), false);
        }
        var called = people.stream().filter(person -> isCalled(words, person)).toList();
        return found(words, called, () -> like(words, people));
    }

    private Found find(String scheme, Set<Role> roles, String typed) {
        var words = words(typed);
        if (words.isEmpty()) {
            return new Found(List.of(), false);
        }
        var called = named(scheme, roles, words, " AND ", MOST);
        return found(words, called, () -> like(scheme, roles, words));
    }

    private static Found found(List<String> words, List<Named> called, Supplier<List<Named>> like) {
        var exactly = called.stream()
                .filter(person -> words(person.name()).equals(words))
                .toList();
        if (exactly.size() == 1) {
            return new Found(exactly, true);
        }
        return called.isEmpty() ? new Found(like.get(), false) : new Found(called, true);
    }

    private static boolean isCalled(List<String> words, Named person) {
        var name = words(person.name());
        return words.stream().allMatch(word -> name.stream().anyMatch(it -> it.startsWith(word)));
    }

    /** Up to {@code most} for a field in which one is picked; all of them, by name, as long as nothing is typed. */
    public List<Named> beginningWith(String scheme, Role role, String typed, int most) {
        return named(scheme, Set.of(role), words(typed), " AND ", most);
    }

    /** The same, whatever their roles. */
    public List<Named> beginningWith(String scheme, String typed, int most) {
        return named(scheme, Set.of(Role.values()), words(typed), " AND ", most);
    }

    private List<Named> like(String scheme, Set<Role> roles, List<String> words) {
        var letters =
                words.stream().map(word -> word.substring(0, 1)).distinct().toList();
        return like(words, named(scheme, roles, letters, " OR ", MOST_LOOKED_THROUGH)).stream()
                .limit(MOST)
                .toList();
    }

    private static List<Named> like(List<String> words, List<Named> people) {
        return people.stream()
                .filter(person -> likeness(words, person) >= ALIKE)
                .sorted(Comparator.comparingDouble((Named person) -> likeness(words, person))
                        .reversed())
                .toList();
    }

    /** Of a short word two swapped letters make nearly another: "roa" is much like "rao". */
    private static double likeness(String word, String other) {
        return Arrays.equals(letters(word), letters(other)) && word.charAt(0) == other.charAt(0)
                ? Math.max(SWAPPED, SIMILARITY.apply(word, other))
                : SIMILARITY.apply(word, other);
    }

    private static int[] letters(String word) {
        return word.chars().sorted().toArray();
    }

    private static double likeness(List<String> words, Named person) {
        var name = words(person.name());
        return words.stream()
                .mapToDouble(word -> name.stream()
                        .mapToDouble(it -> likeness(word, it))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private List<Named> named(String scheme, Set<Role> roles, List<String> beginnings, String joined, int most) {
        List<Object> params = new ArrayList<>(List.of(scheme));
        roles.forEach(role -> params.add(role.name()));
        beginnings.forEach(word -> params.addAll(List.of(word + "%", "% " + word + "%")));
        params.add(most);
        var condition = beginnings.isEmpty()
                ? ""
                : " AND (%s)".formatted(beginnings.stream().map(word -> BEGINS).collect(Collectors.joining(joined)));
        var anyRole = String.join(", ", Collections.nCopies(roles.size(), "?"));
        return jdbc.sql("""
                        SELECT p.id AS person, p.name FROM person_role r JOIN person p ON p.id = r.person
                        WHERE r.scheme = ? AND r.role IN (%s)%s
                        GROUP BY p.id, p.name ORDER BY p.name, p.id FETCH FIRST ? ROWS ONLY""".formatted(anyRole, condition))
                .params(params)
                .query(Named.class)
                .list();
    }

    private static List<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
