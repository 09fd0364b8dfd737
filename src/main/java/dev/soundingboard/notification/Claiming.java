package dev.soundingboard.notification;

import dev.soundingboard.notification.Pace.Slots;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is due and may go out now, in one short transaction. While one node does so no other does, so that nobody's
 * messages are taken by two nodes.
 */
@Component
class Claiming {

    private static final int MOST = 50;

    private final Pace pace;
    private final DueRows rows;
    private final Contents contents;
    private final Preferences preferences;
    private final Clock clock;

    Claiming(Pace pace, DueRows rows, Contents contents, Preferences preferences, Clock clock) {
        this.pace = pace;
        this.rows = rows;
        this.contents = contents;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What this node is to send, and when; empty if nothing is due, or another node sends all that may go out. */
    @Transactional
    public Optional<Claim> next() {
        return pace.open().filter(slots -> slots.room() > 0).flatMap(slots -> {
            var people = new LinkedHashSet<>(rows.people(Math.min(MOST, slots.room())));
            return people.isEmpty() ? Optional.empty() : claim(slots, people);
        });
    }

    private Optional<Claim> claim(Slots slots, Set<UUID> people) {
        var sorted = sorted(people);
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        var parcels = all(sorted, Sorting::parcels);
        rows.claim(parcels);
        rows.putOff(all(sorted, Sorting::putOff));
        rows.drop(all(sorted, Sorting::dropped));
        pace.take(slots, (int) parcels.stream().filter(Parcel::goesOut).count());
        return Optional.of(new Claim(slots, parcels));
    }

    private List<Sorting> sorted(Set<UUID> people) {
        var due = rows.of(people).stream().collect(Collectors.groupingBy(Due::person));
        var wishes = preferences.of(due.keySet());
        return people.stream()
                .filter(due::containsKey)
                .map(person -> Sorting.of(
                        Objects.requireNonNull(due.get(person)),
                        contents,
                        Objects.requireNonNull(wishes.get(person)),
                        clock.instant()))
                .toList();
    }

    private static <T> List<T> all(List<Sorting> sorted, Function<Sorting, Collection<T>> what) {
        return sorted.stream().map(what).flatMap(Collection::stream).toList();
    }

    /** What one node has taken: it may be nothing but what was put off. */
    record Claim(Slots slots, List<Parcel> parcels) {}
}
