package dev.soundingboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.report.Months.Group;
import dev.soundingboard.report.Tally.Count;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which months are shown by themselves, and which together. */
class MonthsTest {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void manySessionsOfFourTraineesAreNoGroup() {
        var months = new Months(
                List.of(
                        new Count(JULY, null, 4, 40),
                        new Count(AUGUST, JULY, 4, 40),
                        new Count(OCTOBER, AUGUST, 4, 40)),
                OCTOBER);

        assertThat(months.since(JULY)).isEmpty();
        assertThat(months.waitsFrom()).isEqualTo(JULY);
    }

    @Test
    void somebodyWhoIsThereInTwoMonthsIsOne() {
        var months = new Months(
                List.of(
                        new Count(JULY, null, 3, 3),
                        new Count(AUGUST, JULY, 3, 4),
                        new Count(AUGUST, null, 1, 1),
                        new Count(SEPTEMBER, AUGUST, 2, 2),
                        new Count(SEPTEMBER, null, 1, 1),
                        new Count(OCTOBER, SEPTEMBER, 3, 3)),
                OCTOBER);

        assertThat(months.since(JULY)).containsExactly(new Group(JULY, SEPTEMBER, 11));
        assertThat(months.since(OCTOBER)).as("it ended before").isEmpty();
        assertThat(months.waitsFrom()).isEqualTo(OCTOBER);
    }

    @Test
    void whereNothingHasHappenedThisMonthWaits() {
        assertThat(new Months(List.of(), OCTOBER).since(JULY)).isEmpty();
        assertThat(new Months(List.of(), OCTOBER).waitsFrom()).isEqualTo(OCTOBER);
    }
}
