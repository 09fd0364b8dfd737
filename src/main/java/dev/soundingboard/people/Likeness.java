package dev.soundingboard.people;

import dev.soundingboard.people.Names.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How much a typed name is like somebody's. */
final class Likeness {

    private static final double ALIKE = 0.85;
    private static final double SWAPPED = 0.9;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Likeness() {}

    /** Those whose names are much like it, the likest first. */
    static List<Named> like(List<String> words, List<Named> people) {
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
        var name = Names.words(person.name());
        return words.stream()
                .mapToDouble(word -> name.stream()
                        .mapToDouble(it -> likeness(word, it))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }
}
