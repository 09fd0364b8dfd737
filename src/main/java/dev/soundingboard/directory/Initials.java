package dev.soundingboard.directory;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Stands in for a photo that somebody didn't give. */
final class Initials {

    private static final Set<String> TITLES = Set.of("Dr", "Mr", "Mrs", "Ms", "Miss", "Mx", "Prof", "Professor");

    private Initials() {}

    /** First letters of the first and the last name, without a title. */
    static String of(String name) {
        var letters = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.toList());
        if (letters.size() > 2) {
            letters.subList(1, letters.size() - 1).clear();
        }
        return String.join("", letters);
    }
}
