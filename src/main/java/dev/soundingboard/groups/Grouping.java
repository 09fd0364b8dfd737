package dev.soundingboard.groups;

import dev.soundingboard.standing.PeerGroups.Apart;
import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts mentors into groups: first of one course, then of one place, then the rest (M4). The same mentors are always
 * grouped the same way, and nobody is left alone who can be with somebody.
 */
record Grouping(List<Apart> apart, int largest) {

    private static final int SMALLEST = 2;

    /**
     * Groups those mentors.
     *
     * @param standing groups that are there already, which somebody alone may be put into
     */
    List<List<Wishing>> of(List<Wishing> mentors, List<List<Wishing>> standing) {
        var made = new ArrayList<List<Wishing>>();
        var ofNoCourse = by(Wishing::trained, mentors, made);
        var ofNoPlace = by(Wishing::place, ofNoCourse, made);
        var alone = together(ofNoPlace, made);
        var all = new ArrayList<List<Wishing>>();
        standing.forEach(group -> all.add(new ArrayList<>(group)));
        alone.forEach(one -> takeIn(one, all, made));
        all.addAll(made);
        return all;
    }

    /** Whether that mentor can be put into the group. */
    boolean fits(Wishing one, List<Wishing> group) {
        return group.stream()
                .noneMatch(other -> apart.stream().anyMatch(pair -> pair.are(one.mentor(), other.mentor())));
    }

    boolean hasRoom(List<Wishing> group) {
        return group.size() < largest;
    }

    private List<Wishing> by(Function<Wishing, String> key, List<Wishing> mentors, List<List<Wishing>> made) {
        var left = new ArrayList<Wishing>();
        mentors.stream().map(key).distinct().forEach(value -> {
            var same =
                    mentors.stream().filter(it -> key.apply(it).equals(value)).toList();
            left.addAll(value.isEmpty() ? same : together(same, made));
        });
        return left;
    }

    /** Groups of them as large as can be, so that as few as possible are alone; these are what is left. */
    private List<Wishing> together(List<Wishing> mentors, List<List<Wishing>> made) {
        var open = new ArrayList<>(mentors);
        var alone = new ArrayList<Wishing>();
        while (!open.isEmpty()) {
            var size = size(open.size());
            var group = new ArrayList<>(List.of(open.remove(0)));
            for (var other : List.copyOf(open)) {
                if (group.size() < size && fits(other, group)) {
                    group.add(other);
                    open.remove(other);
                }
            }
            if (group.size() < SMALLEST) {
                alone.addAll(group);
            } else {
                made.add(group);
            }
        }
        return alone;
    }

    /** Of four two are taken, where three would leave one alone. */
    private int size(int left) {
        return left % largest == 1 && largest > SMALLEST ? largest - 1 : largest;
    }

    /** Into the group that is nearest; else one of a large group comes over; else they stay alone. */
    private void takeIn(Wishing one, List<List<Wishing>> standing, List<List<Wishing>> made) {
        var room = Stream.concat(made.stream(), standing.stream())
                .filter(group -> hasRoom(group) && fits(one, group))
                .min(Comparator.comparingInt(group -> distance(one, group)));
        if (room.isPresent()) {
            room.get().add(one);
        } else {
            var pair = new ArrayList<>(List.of(one));
            companion(one, made).ifPresent(pair::add);
            made.add(pair);
        }
    }

    private Optional<Wishing> companion(Wishing one, List<List<Wishing>> made) {
        var large = made.stream()
                .filter(group -> group.size() > SMALLEST && fits(one, List.of(group.get(group.size() - 1))))
                .findFirst();
        return large.map(group -> group.remove(group.size() - 1));
    }

    private static int distance(Wishing one, List<Wishing> group) {
        if (!one.trained().isEmpty()
                && group.stream().allMatch(it -> it.trained().equals(one.trained()))) {
            return 0;
        }
        return group.stream().allMatch(it -> it.place().equals(one.place())) ? 1 : 2;
    }
}
