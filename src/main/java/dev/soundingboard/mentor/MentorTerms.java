package dev.soundingboard.mentor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps what a mentor is found by: the choices of their profile, and its words. Whoever isn't listed has none, so that no
 * search, suggestion or field meets them, and none has to look whether somebody is listed (M3).
 */
@Component
class MentorTerms {

    /** Every mentor has it, so that an unfiltered page reads the same index. */
    static final String ALL = "*";

    static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    /** Leaves room for what a term says it is. */
    private static final int LONGEST = 75;

    private final JdbcTemplate jdbc;

    MentorTerms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One term for these choices together, so that any combination of filters is one range; an empty one is none. */
    static String choices(String specialty, String place, String way) {
        var chosen = Stream.of(choice("specialty", specialty), choice("place", place), choice("way", way))
                .filter(choice -> !choice.isEmpty())
                .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? ALL : chosen;
    }

    private static String choice(String of, String chosen) {
        return chosen.isEmpty() ? "" : of + "=" + chosen;
    }

    static String name(String word) {
        return "name=" + word;
    }

    /** The words of a text, as they are stored and looked for, in their order. */
    static Set<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @EventListener
    void on(ProfileChanged event) {
        var mentor = event.mentor();
        jdbc.update("DELETE FROM mentor_term WHERE mentor = ?", mentor.id());
        if (!mentor.isListed()) {
            return;
        }
        jdbc.batchUpdate(
                "INSERT INTO mentor_term (scheme, term, name, mentor) VALUES (?, ?, ?, ?)",
                terms(mentor)
                        .map(term -> new Object[] {mentor.scheme(), term, mentor.name(), mentor.id()})
                        .toList());
    }

    /** Everything that a mentor is found by. */
    static Stream<String> terms(Mentor mentor) {
        var profile = mentor.profile();
        var text = Stream.of(
                        mentor.name(),
                        profile.introduction(),
                        profile.story(),
                        profile.style(),
                        profile.background(),
                        profile.specialty(),
                        profile.place())
                .collect(Collectors.joining(" "));
        var name = words(mentor.name()).stream().map(MentorTerms::name);
        return Stream.of(choices(mentor), name, words(text).stream()).flatMap(terms -> terms);
    }

    /** Every combination of choices that this mentor fits. */
    private static Stream<String> choices(Mentor mentor) {
        return Stream.of("", mentor.profile().specialty())
                .flatMap(specialty -> Stream.of("", mentor.profile().place())
                        .flatMap(place -> Stream.concat(Stream.of(""), mentor.ways().stream())
                                .map(way -> choices(specialty, place, way))));
    }
}
