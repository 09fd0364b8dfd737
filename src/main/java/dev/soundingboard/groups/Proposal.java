package dev.soundingboard.groups;

import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How mentors are to be grouped.
 *
 * @param groups in their order; one alone is no group yet
 * @param out whom the team leaves out for now
 */
record Proposal(List<List<Wishing>> groups, List<Wishing> out) {

    /** So many are shown and introduced at once; the others follow. */
    private static final int AT_ONCE = 8;

    /** What the team arranged, as far as those mentors still wish for it, and everybody else grouped around it. */
    static Proposal of(List<Wishing> wishing, Map<UUID, Integer> places, Grouping grouping) {
        var standing = places.values().stream()
                .filter(place -> place != Places.OUT)
                .distinct()
                .sorted()
                .map(place -> at(place, wishing, places))
                .filter(group -> !group.isEmpty())
                .toList();
        var fresh =
                wishing.stream().filter(it -> !places.containsKey(it.mentor())).toList();
        return new Proposal(grouping.of(fresh, standing), at(Places.OUT, wishing, places));
    }

    private static List<Wishing> at(int place, List<Wishing> wishing, Map<UUID, Integer> places) {
        return wishing.stream()
                .filter(it -> places.getOrDefault(it.mentor(), -1) == place)
                .toList();
    }

    boolean isEmpty() {
        return groups.isEmpty() && out.isEmpty();
    }

    /** Tells this proposal from any other. */
    int seen() {
        return Stream.concat(groups.stream(), Stream.of(out))
                .map(group -> group.stream().map(Wishing::mentor).toList())
                .toList()
                .hashCode();
    }

    /** Those to introduce next. */
    List<List<Wishing>> ready() {
        return groups.stream().filter(group -> group.size() > 1).limit(AT_ONCE).toList();
    }

    /** How many groups are ready after those. */
    int later() {
        return (int) groups.stream().filter(group -> group.size() > 1).count() - ready().size();
    }

    /** Whoever is with nobody. */
    List<Wishing> alone() {
        return groups.stream()
                .filter(group -> group.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    Optional<Wishing> find(UUID mentor) {
        return Stream.concat(groups.stream().flatMap(List::stream), out.stream())
                .filter(it -> it.mentor().equals(mentor))
                .findFirst();
    }

    /** The group in which that mentor is. */
    Optional<List<Wishing>> groupOf(UUID mentor) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(it -> it.mentor().equals(mentor)))
                .findFirst();
    }

    Proposal without(Wishing one) {
        return new Proposal(
                groups.stream()
                        .map(group ->
                                group.stream().filter(it -> !it.equals(one)).toList())
                        .filter(group -> !group.isEmpty())
                        .toList(),
                out.stream().filter(it -> !it.equals(one)).toList());
    }

    Proposal leavingOut(Wishing one) {
        var rest = without(one);
        return new Proposal(rest.groups, and(rest.out, one));
    }

    Proposal withNew(Wishing one) {
        var rest = without(one);
        var more = new ArrayList<>(rest.groups);
        more.add(List.of(one));
        return new Proposal(more, rest.out);
    }

    /** With that mentor in the group of another, wherever they were before. */
    Proposal putting(Wishing one, UUID other) {
        var rest = without(one);
        return new Proposal(
                rest.groups.stream()
                        .map(group ->
                                group.stream().anyMatch(it -> it.mentor().equals(other)) ? and(group, one) : group)
                        .toList(),
                rest.out);
    }

    /** As it is kept. */
    Map<UUID, Integer> places() {
        var places = new HashMap<UUID, Integer>();
        out.forEach(it -> places.put(it.mentor(), Places.OUT));
        for (var i = 0; i < groups.size(); i++) {
            for (var it : groups.get(i)) {
                places.put(it.mentor(), i + 1);
            }
        }
        return places;
    }

    private static List<Wishing> and(List<Wishing> some, Wishing one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
