package dev.soundingboard.report;

import dev.soundingboard.report.Tally.Count;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Something counted by month, from the first month that has any to now; months with too few people stand together. */
final class Months {

    private final List<Count> counts;
    private final YearMonth first;
    private final YearMonth now;

    Months(List<Count> counts, YearMonth now) {
        this.counts = counts;
        this.first =
                counts.stream().map(Count::month).min(Comparator.naturalOrder()).orElse(now);
        this.now = now;
    }

    /** Some months that are shown as one. */
    record Group(YearMonth from, YearMonth to, long times) {}

    /** The groups that end in that month or later, the earliest first. The last months, while they are too few, are in none. */
    List<Group> since(YearMonth month) {
        var size = Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(first, now) + 1));
        return Together.soFar(size, this::people).stream()
                .map(it -> new Group(at(it.first()), at(it.last()), times(it)))
                .filter(group -> !group.to().isBefore(month))
                .toList();
    }

    /** The month with which what isn't shown yet begins: the one after this if there is nothing. */
    YearMonth waitsFrom() {
        var groups = since(first);
        return groups.isEmpty() ? first : groups.get(groups.size() - 1).to().plusMonths(1);
    }

    private YearMonth at(int place) {
        return first.plusMonths(place);
    }

    /** Nobody is counted twice who has had one in an earlier month of these. */
    private int people(int from, int to) {
        return Math.toIntExact(counts.stream()
                .filter(count -> isWithin(count.month(), from, to))
                .filter(count -> count.before() == null || count.before().isBefore(at(from)))
                .mapToLong(Count::people)
                .sum());
    }

    private long times(Together group) {
        return counts.stream()
                .filter(count -> isWithin(count.month(), group.first(), group.last()))
                .mapToLong(Count::times)
                .sum();
    }

    private boolean isWithin(YearMonth month, int from, int to) {
        return !month.isBefore(at(from)) && !month.isAfter(at(to));
    }
}
