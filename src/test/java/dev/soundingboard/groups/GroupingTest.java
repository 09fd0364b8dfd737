package dev.soundingboard.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.standing.PeerGroups.Apart;
import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small groups of two or three: of one course first, then of one place, then the rest (M4). */
class GroupingTest {

    private final Grouping grouping = new Grouping(List.of(), 3);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 2 2", "5, 3 2", "6, 3 3", "7, 2 3 2", "8, 3 3 2", "10, 2 3 3 2"})
    void ofOneCourseNobodyIsLeftAlone(int mentors, String sizes) {
        var groups = grouping.of(many(mentors), List.of());

        assertThat(groups.stream().map(List::size).sorted().toList())
                .isEqualTo(List.of(sizes.split(" ")).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .toList());
    }

    @Test
    void thoseOfOneCourseComeFirstThenThoseOfOnePlaceThenTheRest() {
        var mentors = List.of(
                wishing("A", "Winchester", "2026-03"),
                wishing("B", "Salisbury", "2026-03"),
                wishing("C", "Winchester", "2025-06"),
                wishing("D", "Winchester", ""),
                wishing("E", "Portsmouth", ""),
                wishing("F", "Dorchester", "2024-01"));

        assertThat(names(grouping.of(mentors, List.of()))).containsExactly("A B", "C D", "E F");
    }

    @Test
    void somebodyOddJoinsTheGroupThatIsNearest() {
        var mentors = List.of(
                wishing("A", "Winchester", "2026-03"),
                wishing("B", "Salisbury", "2026-03"),
                wishing("C", "Portsmouth", "2025-06"),
                wishing("D", "Portsmouth", "2025-05"),
                wishing("E", "Dorchester", ""));

        assertThat(names(grouping.of(mentors, List.of()))).containsExactly("A B E", "C D");
    }

    @Test
    void ifAllGroupsAreFullOneOfThemComesOver() {
        var mentors = List.of(
                wishing("A", "Winchester", "2026-03"),
                wishing("B", "Salisbury", "2026-03"),
                wishing("C", "Portsmouth", "2026-03"),
                wishing("E", "Dorchester", ""));

        assertThat(names(grouping.of(mentors, List.of()))).containsExactly("A B", "E C");
    }

    @Test
    void whoOnceSaidNoToSomebodyIsNotPutWithThem() {
        var a = wishing("A", "Winchester", "2026-03");
        var b = wishing("B", "Winchester", "2026-03");
        var c = wishing("C", "Winchester", "2026-03");
        var apart = new Grouping(List.of(new Apart(b.mentor(), a.mentor())), 3);

        assertThat(names(apart.of(List.of(a, b), List.of()))).containsExactly("A", "B");
        assertThat(names(apart.of(List.of(a, b, c), List.of()))).containsExactly("A C", "B");
    }

    @Test
    void groupsThatTheTeamMadeStayAndOneAloneIsTakenIn() {
        var a = wishing("A", "Winchester", "");
        var b = wishing("B", "Salisbury", "");

        assertThat(names(grouping.of(List.of(b), List.of(List.of(a))))).containsExactly("A B");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void anyMentorsAreAllGroupedOnceInGroupsThatAreSmallAndAlwaysTheSame(int largest) {
        var random = new Random(4);
        IntStream.range(0, 200).forEach(round -> {
            var mentors = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(i -> wishing(
                            "M" + i,
                            "P" + random.nextInt(4),
                            random.nextBoolean() ? "" : "2026-0" + (1 + random.nextInt(5))))
                    .toList();

            var groups = new Grouping(List.of(), largest).of(mentors, List.of());

            var all = new ArrayList<>(
                    groups.stream().flatMap(List::stream).map(Wishing::name).toList());
            Collections.sort(all);
            assertThat(all)
                    .isEqualTo(mentors.stream().map(Wishing::name).sorted().toList());
            assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(largest));
            assertThat(groups.stream().filter(group -> group.size() == 1).count())
                    .isLessThanOrEqualTo(largest == 2 || mentors.size() == 1 ? 1 : 0);
            assertThat(new Grouping(List.of(), largest).of(mentors, List.of())).isEqualTo(groups);
        });
    }

    private static List<Wishing> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> wishing("M" + i, "Winchester", "2026-03"))
                .toList();
    }

    private static Wishing wishing(String name, String place, String trained) {
        return new Wishing(UUID.randomUUID(), UUID.randomUUID(), name, place, trained);
    }

    private static List<String> names(List<List<Wishing>> groups) {
        return groups.stream()
                .map(group -> String.join(" ", group.stream().map(Wishing::name).toList()))
                .toList();
    }
}
