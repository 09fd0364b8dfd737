package dev.soundingboard.independence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names may be one person's. Titles, case and accents don't count, and an initial stands for a first name. */
final class LikeNames {

    private static final Set<String> TITLES =
            Set.of("dr", "doctor", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "dame");

    private LikeNames() {}

    static boolean alike(String typed, String name) {
        var said = words(typed);
        var own = words(name);
        if (own.isEmpty()) {
            return false;
        }
        return Set.copyOf(said).equals(Set.copyOf(own))
                || (own.size() > 1 && hasSurnameAndFirstName(said, own.get(own.size() - 1), own.get(0)));
    }

    private static boolean hasSurnameAndFirstName(List<String> said, String surname, String firstName) {
        return said.contains(surname)
                && said.stream()
                        .filter(word -> !word.equals(surname))
                        .anyMatch(word -> areOneFirstName(word, firstName));
    }

    private static boolean areOneFirstName(String one, String other) {
        var isInitial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || (isInitial && one.charAt(0) == other.charAt(0));
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }
}
