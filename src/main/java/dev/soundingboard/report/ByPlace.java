package dev.soundingboard.report;

import dev.soundingboard.report.Places.Count;
import dev.soundingboard.report.Places.What;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.Table.Look;
import dev.soundingboard.report.Table.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the trainees work, those of them who are in a pair, and the mentors (P5). */
@Component
class ByPlace implements Part {

    private static final int MOST_NAMED = 3;

    private final Places places;

    ByPlace(Places places) {
        this.places = places;
    }

    @Override
    public Page page() {
        return Page.PLACES;
    }

    @Override
    public List<Table> of(Scope scope) {
        var counts = places.of(scope);
        return List.of(
                table("Trainees who joined in this time", What.TRAINEES, counts),
                table("Trainees in a pair today", What.PAIRS, counts),
                table("Mentors on the list today", What.MENTORS, counts));
    }

    private static Table table(String title, What what, List<Count> all) {
        var counts = all.stream().filter(count -> count.what() == what).toList();
        var rows = Together.ofAll(counts.size(), (from, to) -> Math.toIntExact(sum(counts, from, to))).stream()
                .map(it -> Row.of(label(counts, it), sum(counts, it.first(), it.last())))
                .toList();
        return new Table(
                title,
                List.of("Together %s. Places with fewer than 5 people stand with the next one."
                        .formatted(Figure.of(sum(counts, 0, counts.size() - 1)).inWords())),
                Look.BARS,
                rows);
    }

    private static long sum(List<Count> counts, int from, int to) {
        return counts.subList(from, to + 1).stream().mapToLong(Count::people).sum();
    }

    /** The scheme's places have an order that its people know, so that the first and the last of many say enough. */
    private static String label(List<Count> counts, Together group) {
        var places = counts.subList(group.first(), group.last() + 1).stream()
                .map(Count::place)
                .filter(place -> !place.equals(Places.ELSEWHERE))
                .toList();
        var named = places.size() > MOST_NAMED
                ? "%s to %s".formatted(places.get(0), places.get(places.size() - 1))
                : String.join(", ", places);
        var all = group.last() == counts.size() - 1;
        return all ? (named.isEmpty() ? "Elsewhere" : named + " and elsewhere") : named;
    }
}
