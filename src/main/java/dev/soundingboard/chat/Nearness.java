package dev.soundingboard.chat;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How near typed words are to a phrase: by the words that both have, whatever their order, slips forgiven. */
final class Nearness {

    /** Tells "meting" from "mentee", and takes it for "meeting". */
    private static final double ALIKE = 0.88;

    private static final double HALF = 0.5;

    /** Words that every sentence has, so that they tell nothing. */
    private static final Set<String> LITTLE = Set.of(
            ("a an the i im id me my we our us you your it its this that these to of in on at for from with about by and or up"
                            + " is am are be was do does did can could will would should have has had not no dont"
                            + " what whats how who where when why want need like please get some any there")
                    .split(" "));

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearness() {}

    /** From 0, which is not near at all, to 1: as many words in common as they have. Half the phrase must be said. */
    static double of(List<String> phrase, List<String> said) {
        var wanted = telling(phrase);
        var given = telling(said);
        if (wanted.isEmpty() || given.isEmpty()) {
            return 0;
        }
        var common = wanted.stream().mapToDouble(word -> best(word, given)).sum();
        return common < HALF * wanted.size() * ALIKE ? 0 : 2 * common / (wanted.size() + given.size());
    }

    /** Whether it is in every sentence, and so in no name. */
    static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    private static List<String> telling(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .toList();
    }

    private static double best(String word, List<String> given) {
        return given.stream()
                .mapToDouble(other -> SIMILARITY.apply(word, other))
                .filter(alike -> alike >= ALIKE)
                .max()
                .orElse(0);
    }
}
