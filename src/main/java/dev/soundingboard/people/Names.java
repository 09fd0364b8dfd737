package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people of a scheme by names as others type them. */
@Component
public class Names {

    /** So many people who may be meant fit on a card. */
    static final int MOST = 6;

    private static final int MOST_WORDS = 5;
    private static final int MOST_LOOKED_THROUGH = 2000;
    private static final Pattern OWNER = Pattern.compile("(.{2,})s");
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
        return find(
                words(typed),
                words -> people.stream()
                        .filter(person -> isCalled(words, person))
                        .toList(),
                words -> Likeness.like(words, people));
    }

    private Found find(String scheme, Set<Role> roles, String typed) {
        return find(
                words(typed), words -> named(scheme, roles, words, " AND ", MOST), words -> like(scheme, roles, words));
    }

    /** "Asha Rao’s" is Asha Rao, if nobody is called Raos. */
    private static Found find(
            List<String> words, Function<List<String>, List<Named>> called, Function<List<String>, List<Named>> like) {
        if (words.isEmpty()) {
            return new Found(List.of(), false);
        }
        var found = found(words, called.apply(words));
        if (found.isEmpty() && OWNER.matcher(last(words)).matches()) {
            var owner = new ArrayList<>(words.subList(0, words.size() - 1));
            owner.add(OWNER.matcher(last(words)).replaceAll("$1"));
            found = found(
                    owner,
                    called.apply(owner).stream()
                            .filter(person -> words(person.name()).contains(last(owner)))
                            .toList());
        }
        return found.orElseGet(() -> new Found(like.apply(words), false));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static Optional<Found> found(List<String> words, List<Named> called) {
        var exactly = called.stream()
                .filter(person -> words(person.name()).equals(words))
                .toList();
        if (exactly.size() == 1) {
            return Optional.of(new Found(exactly, true));
        }
        return called.isEmpty() ? Optional.empty() : Optional.of(new Found(called, true));
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
        return Likeness.like(words, named(scheme, roles, letters, " OR ", MOST_LOOKED_THROUGH)).stream()
                .limit(MOST)
                .toList();
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

    static List<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
