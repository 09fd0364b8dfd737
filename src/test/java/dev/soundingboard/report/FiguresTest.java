package dev.soundingboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.report.Places.What;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the database counts is what comes out when it is counted again in another way, whatever the scheme is like. */
@StorageTest
@Import(Tables.class)
class FiguresTest {

    @Autowired
    Schemes schemes;

    @Autowired
    Tables tables;

    @Autowired
    Steps steps;

    @Autowired
    Present present;

    @Autowired
    Tally tally;

    @Autowired
    Places places;

    static Stream<Arguments> schemesAndSeeds() {
        return Stream.of("wessex", "north-west", "core-trainees", "generic")
                .flatMap(scheme -> Stream.of(1, 2, 3, 4)
                        .map(seed -> Arguments.of(
                                scheme, seed, List.of(3, 40, 150, 300).get(seed - 1))));
    }

    @ParameterizedTest
    @MethodSource("schemesAndSeeds")
    void everyFigureIsTheSameCountedTwice(String like, int seed, int trainees) {
        var scheme = Alike.to(schemes.get(like), UUID.randomUUID().toString());
        var rows = new RandomScheme(seed, trainees, scheme.profile().places());
        tables.fill(scheme.id(), rows);
        tables.fill(
                UUID.randomUUID().toString(),
                new RandomScheme(seed + 100, 20, scheme.profile().places()));

        Stream.of(Period.values()).forEach(period -> areTheSame(rows, scheme, period));
    }

    private void areTheSame(RandomScheme rows, Scheme scheme, Period period) {
        var scope = new Scope(scheme, period, Rows.NOW);
        var recount = new Recount(rows, scope);

        assertThat(steps.of(scope)).isEqualTo(recount.reached());
        assertThat(present.of(scope)).isEqualTo(recount.standing());
        assertThat(months(scope, Tally.What.SESSION)).isEqualTo(recount.sessions());
        assertThat(months(scope, Tally.What.PAIR)).isEqualTo(recount.newPairs());
        var counts = places.of(scope);
        assertThat(Stream.of(What.values())
                        .map(what -> what + " "
                                + counts.stream()
                                        .filter(it -> it.what() == what)
                                        .map(Places.Count::people)
                                        .toList()))
                .containsExactlyElementsOf(recount.places());
    }

    private List<Months.Group> months(Scope scope, Tally.What what) {
        return new Months(tally.of(scope).getOrDefault(what, List.of()), scope.thisMonth()).since(scope.firstMonth());
    }
}
