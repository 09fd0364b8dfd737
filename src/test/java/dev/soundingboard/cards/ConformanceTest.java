package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.cards.ConformanceCases.Case;
import dev.soundingboard.cards.ConformanceCases.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our engine beside Microsoft's: the same templates and data, equal JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {

    private static final int FEWEST_CASES = 150;

    private List<Case> cases = List.of();
    private List<Outcome> official = List.of();

    @BeforeAll
    void askMicrosoft() {
        cases = ConformanceCases.all();
        official = ConformanceCases.official(cases);
    }

    Stream<Case> same() {
        return cases.stream().filter(c -> c.difference() == null);
    }

    Stream<Case> different() {
        return cases.stream().filter(c -> c.difference() != null);
    }

    @ParameterizedTest
    @MethodSource("same")
    void expandsAsMicrosoftDoes(Case same) {
        assertThat(same.ours()).isEqualTo(official.get(cases.indexOf(same)));
    }

    @ParameterizedTest
    @MethodSource("different")
    void differsWhereWeSaySo(Case different) {
        assertThat(different.ours())
                .isEqualTo(different.expected())
                .isNotEqualTo(official.get(cases.indexOf(different)));
        assertThat(different.difference()).isNotBlank();
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(same()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
    }
}
