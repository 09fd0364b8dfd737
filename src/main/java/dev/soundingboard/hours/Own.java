package dev.soundingboard.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody has said of when they may be written to, and of what.
 *
 * @param version grows with every change; 0 for somebody who has said nothing yet
 * @param quiet empty for as their scheme says
 * @param days on which they work
 * @param away earliest first
 * @param off ids of the topics that they switched off
 */
record Own(int version, Optional<Quiet> quiet, Set<DayOfWeek> days, List<DaysAway> away, Set<String> off) {

    static final Own NOTHING = new Own(0, Optional.empty(), Hours.EVERY_DAY, List.of(), Set.of());

    Own with(Quiet chosen, Set<DayOfWeek> worked) {
        return new Own(version, Optional.of(chosen), worked, away, off);
    }

    Own with(Set<DayOfWeek> worked) {
        return new Own(version, quiet, worked, away, off);
    }

    Own with(List<DaysAway> all) {
        return new Own(version, quiet, days, all, off);
    }

    /** The same days twice are the same as once. What is over goes. */
    Own with(DaysAway more, LocalDate today) {
        var kept = Stream.concat(
                        away.stream().filter(one -> !one.isTheSameAs(more) && !one.isPast(today)), Stream.of(more))
                .sorted(Comparator.comparing(DaysAway::first).thenComparing(DaysAway::last))
                .toList();
        return new Own(version, quiet, days, kept, off);
    }

    Own without(UUID range) {
        var kept = away.stream().filter(one -> !one.id().equals(range)).toList();
        return new Own(version, quiet, days, kept, off);
    }

    /**
     * Of these topics they want to be reminded of no more than those.
     *
     * @param asked the topics that they were asked about; what they said of others stays
     */
    Own wanting(Set<String> wanted, Set<String> asked) {
        var now = new HashSet<>(off);
        now.addAll(asked);
        now.removeIf(topic -> asked.contains(topic) && wanted.contains(topic));
        return new Own(version, quiet, days, away, Set.copyOf(now));
    }

    List<DaysAway> ahead(LocalDate today) {
        return away.stream().filter(one -> !one.isPast(today)).toList();
    }
}
