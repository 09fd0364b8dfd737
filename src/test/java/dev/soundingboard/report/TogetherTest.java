package dev.soundingboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What can be worked out from what is shown by somebody who knows how it is made. Every small table there is is made into
 * what is shown of it. Those that look the same can't be told apart; so whatever differs between two of them isn't known.
 */
class TogetherTest {

    /** So many different numbers there can be, at the least, where something is under five. */
    private static final int CAN_BE = 3;

    @Test
    void ofPlacesThatStandTogetherNoneCanBeWorkedOutAlthoughTheTotalIsKnown() {
        Stream.of(1, 2, 3, 4)
                .forEach(size ->
                        nothingHiddenIsKnown(tables(size, size < 4 ? 14 : 10), TogetherTest::places, row -> row));
    }

    @Test
    void ofMonthsThatStandTogetherOrWaitNoneCanBeWorkedOut() {
        Stream.of(1, 2, 3, 4)
                .forEach(size ->
                        nothingHiddenIsKnown(tables(size, size < 4 ? 14 : 10), TogetherTest::months, row -> row));
    }

    /** Each number is how many got as far as that and no further. */
    @Test
    void howManyWentNoFurtherThanAStepOfTheFunnelCantBeWorkedOut() {
        nothingHiddenIsKnown(
                tables(4, 10),
                row -> IntStream.range(0, row.size())
                        .mapToObj(step ->
                                Figure.of(sum(row, step, row.size() - 1)).inWords())
                        .toList(),
                row -> row);
    }

    /** Two steps that don't follow on each other, such as an agreement and sessions, of pairs. */
    @Test
    void norCanHowManyTookOneOfTwoWays() {
        nothingHiddenIsKnown(
                tables(4, 8),
                row -> List.of(
                        Figure.of(sum(row, 0, 3)).inWords(),
                        Figure.of(row.get(0) + row.get(1)).inWords(),
                        Figure.of(row.get(0) + row.get(2)).inWords()),
                row -> row);
    }

    /** The first numbers are last month's report, the others what came since. */
    @Test
    void takingLastMonthsReportFromThisMonthsTellsNothingMore() {
        nothingHiddenIsKnown(
                tables(4, 7),
                row -> List.of(
                        months(row.subList(0, 2)), months(List.of(row.get(0), row.get(1) + row.get(2), row.get(3)))),
                row -> row.subList(2, 4));
        nothingHiddenIsKnown(
                tables(4, 7),
                row -> List.of(
                        places(row.subList(0, 2)), places(List.of(row.get(0) + row.get(2), row.get(1) + row.get(3)))),
                row -> row.subList(2, 4));
    }

    @Test
    void nothingIsLeftOutOfPlacesAndOnlyTheLastMonthsWait() {
        tables(4, 6).forEach(row -> {
            var places = Together.ofAll(row.size(), (from, to) -> sum(row, from, to));
            assertThat(places.isEmpty()).isEqualTo(sum(row, 0, 3) < Figure.SIZE);
            assertThat(places.stream()
                            .mapToInt(it -> sum(row, it.first(), it.last()))
                            .sum())
                    .isEqualTo(places.isEmpty() ? 0 : sum(row, 0, 3));
            assertThat(places).allMatch(it -> sum(row, it.first(), it.last()) >= Figure.SIZE);
            var months = Together.soFar(row.size(), (from, to) -> sum(row, from, to));
            var shown = months.stream()
                    .mapToInt(it -> sum(row, it.first(), it.last()))
                    .sum();
            assertThat(sum(row, 0, 3) - shown).isBetween(0, Figure.SIZE - 1);
        });
    }

    @Test
    void aFigureIsItsFullFives() {
        assertThat(IntStream.of(0, 1, 4, 5, 9, 10, 203).mapToObj(Figure::of).map(Figure::inWords))
                .containsExactly(
                        "fewer than 5", "fewer than 5", "fewer than 5", "5 to 9", "5 to 9", "10 to 14", "200 to 204");
    }

    /** @param cells those of a table that nobody may know if they are under five */
    private static void nothingHiddenIsKnown(
            List<List<Integer>> tables,
            Function<List<Integer>, Object> shown,
            Function<List<Integer>, List<Integer>> cells) {
        Map<Object, List<Set<Integer>>> possible = new HashMap<>();
        tables.forEach(table -> {
            var known = possible.computeIfAbsent(
                    shown.apply(table),
                    it -> cells.apply(table).stream()
                            .map(cell -> (Set<Integer>) new HashSet<Integer>())
                            .toList());
            IntStream.range(0, known.size())
                    .forEach(i -> known.get(i).add(cells.apply(table).get(i)));
        });
        var most =
                tables.stream().flatMap(List::stream).mapToInt(it -> it).max().orElseThrow();
        tables.stream()
                .filter(table ->
                        table.stream().allMatch(cell -> cell <= most - 4)) // beyond are tables that aren't tried
                .forEach(table -> IntStream.range(0, cells.apply(table).size())
                        .filter(i -> cells.apply(table).get(i) < Figure.SIZE)
                        .forEach(i -> assertThat(Objects.requireNonNull(possible.get(shown.apply(table)))
                                        .get(i))
                                .as("cell %d of %s", i, table)
                                .hasSizeGreaterThanOrEqualTo(CAN_BE)));
    }

    /** As the card has them: the groups, the figure of each, and of all together. */
    private static Object places(List<Integer> row) {
        var groups = Together.ofAll(row.size(), (from, to) -> sum(row, from, to));
        return List.of(groups, figures(row, groups), Figure.of(sum(row, 0, row.size() - 1)));
    }

    private static Object months(List<Integer> row) {
        var groups = Together.soFar(row.size(), (from, to) -> sum(row, from, to));
        return List.of(
                groups,
                figures(row, groups),
                Figure.of(groups.stream()
                        .mapToInt(it -> sum(row, it.first(), it.last()))
                        .sum()));
    }

    private static List<Figure> figures(List<Integer> row, List<Together> groups) {
        return groups.stream()
                .map(it -> Figure.of(sum(row, it.first(), it.last())))
                .toList();
    }

    private static int sum(List<Integer> row, int from, int to) {
        return row.subList(from, to + 1).stream().mapToInt(it -> it).sum();
    }

    /** Every row of so many numbers up to that one. */
    private static List<List<Integer>> tables(int size, int most) {
        var rows = List.of(List.<Integer>of());
        for (var i = 0; i < size; i++) {
            rows = rows.stream()
                    .flatMap(row -> IntStream.rangeClosed(0, most).mapToObj(number -> {
                        var longer = new ArrayList<>(row);
                        longer.add(number);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return rows;
    }
}
