package dev.soundingboard.event;

import dev.soundingboard.chat.PickedId;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an admin changed on a page of people.
 *
 * @param on who was ticked
 * @param off who was unticked
 */
record Ticks(Set<UUID> on, Set<UUID> off) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    /** Of those who were shown: whoever is ticked and wasn't, and whoever was ticked and isn't. */
    static Ticks of(String shown, String were, String came) {
        var people = ids(shown);
        var before = ids(were);
        var now = ids(came);
        return new Ticks(among(people, now, before), among(people, before, now));
    }

    boolean isEmpty() {
        return on.isEmpty() && off.isEmpty();
    }

    /** Those who were shown and are in the one but not in the other. */
    private static Set<UUID> among(Set<UUID> shown, Set<UUID> one, Set<UUID> other) {
        return shown.stream()
                .filter(id -> one.contains(id) && !other.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(String text) {
        return BETWEEN.splitAsStream(text)
                .flatMap(id -> PickedId.read(id).stream())
                .collect(Collectors.toSet());
    }
}
