package dev.soundingboard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose answers are counted together, by when they were asked (F1, F2). */
class AskedInTest {

    @ParameterizedTest(name = "every {0}, on {1}")
    @CsvSource({
        "    , 2026-11-23, in 2026",
        "P1Y , 2026-11-23, in 2026",
        "P6M , 2026-06-30, from January to June 2026",
        "P6M , 2026-07-01, from July to December 2026",
        "P1M , 2026-02-28, in February 2026",
        "P5M , 2026-11-23, from September 2026 to January 2027",
        "P2Y , 2027-11-23, from January 2026 to December 2027",
    })
    void itIsAsLongAsTheTimeBetweenTwoAskingsAndElseAYear(@Nullable Period every, LocalDate day, String words) {
        assertThat(AskedIn.of(survey(every), day).inWords()).isEqualTo(words);
    }

    @ParameterizedTest(name = "every {0} months")
    @ValueSource(ints = {1, 2, 3, 5, 6, 12, 18})
    void nobodyIsTwiceInTheSameMonthsOnWhicheverDayTheyAreAskedAgain(int months) {
        var survey = survey(Period.ofMonths(months));
        var days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2030, 1, 1));

        assertThat(days)
                .allSatisfy(again -> assertThat(AskedIn.of(survey, again))
                        .isNotEqualTo(AskedIn.of(survey, again.minusMonths(months))));
    }

    @Test
    void theMonthsFollowOneAnotherWithoutAGap() {
        var survey = survey(Period.ofMonths(5));
        var all = Stream.iterate(LocalDate.of(2026, 1, 31), day -> day.plusMonths(1))
                .limit(60)
                .map(day -> AskedIn.of(survey, day))
                .distinct()
                .toList();

        for (var i = 1; i < all.size(); i++) {
            assertThat(all.get(i).from()).isEqualTo(all.get(i - 1).to().plusMonths(1));
        }
    }

    private static SurveyPolicy survey(@Nullable Period every) {
        return new SurveyPolicy(
                "for-mentors",
                "How is it?",
                "We ask.",
                Set.of(),
                every,
                Set.of(Whom.MENTOR),
                Period.ZERO,
                Period.ofDays(28),
                List.of(),
                List.of());
    }
}
