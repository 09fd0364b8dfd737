package dev.soundingboard.standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How somebody found each of their skills, by its name, in the scheme's words; what was left out is missing. */
record Skills(Map<String, String> found) {

    static Skills none() {
        return new Skills(Map.of());
    }

    /** These with other words, names and words side by side; a word that isn't the scheme's counts as left out. */
    Skills with(List<String> names, List<String> words, List<String> allowed) {
        var now = new LinkedHashMap<>(found);
        for (var i = 0; i < Math.min(names.size(), words.size()); i++) {
            now.remove(names.get(i));
            if (allowed.contains(words.get(i))) {
                now.put(names.get(i), words.get(i));
            }
        }
        return new Skills(now);
    }

    String asText() {
        return found.entrySet().stream()
                .map(skill -> skill.getKey() + "\t" + skill.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Skills read(String text) {
        var found = new LinkedHashMap<String, String>();
        text.lines().map(line -> line.split("\t", 2)).forEach(skill -> found.put(skill[0], skill[skill.length - 1]));
        return new Skills(found);
    }

    /** Empty for one that was left out. */
    String word(String name) {
        return found.getOrDefault(name, "");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }
}
