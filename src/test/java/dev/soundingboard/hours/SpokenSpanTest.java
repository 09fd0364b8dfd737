package dev.soundingboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that follow each other, as people say them on a Wednesday. */
class SpokenSpanTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "until friday, 2026-11-25, 2026-11-27",
        "till 3rd December, 2026-11-25, 2026-12-03",
        "from monday to friday, 2026-11-30, 2026-12-04",
        "monday to monday, 2026-11-30, 2026-12-07",
        "from 3 to 10 December, 2026-12-03, 2026-12-10",
        "from 3rd to 10th January, 2027-01-03, 2027-01-10",
        "between 28 december and 2 january, 2026-12-28, 2027-01-02",
        "from today until friday, 2026-11-25, 2026-11-27",
        "this week, 2026-11-25, 2026-11-29",
        "next week, 2026-11-30, 2026-12-06",
        "tonight, 2026-11-25, 2026-11-25",
        "on Saturday, 2026-11-28, 2026-11-28",
        "tomorrow, 2026-11-26, 2026-11-26",
        "1-4 dec, 2026-12-01, 2026-12-04",
        "14/12 - 28/12, 2026-12-14, 2026-12-28",
        "28/12/26 – 2/1/27, 2026-12-28, 2027-01-02",
        "2026-12-01 to 2026-12-05, 2026-12-01, 2026-12-05",
        "1 to 10 Decmber, 2026-12-01, 2026-12-10",
        "20 dec to 3 jan, 2026-12-20, 2027-01-03",
        "mon-thurs next week, 2026-11-30, 2026-12-03",
        "next week tuesday to weds, 2026-12-01, 2026-12-02",
        "from friday for 2 weeks, 2026-11-27, 2026-12-10",
        "for a week, 2026-11-25, 2026-12-01",
        "for three days, 2026-11-25, 2026-11-27",
        "1 December for 1 month, 2026-12-01, 2026-12-31",
        "this weekend, 2026-11-28, 2026-11-29",
        "next weekend, 2026-12-05, 2026-12-06",
        "until fri., 2026-11-25, 2026-11-27"
    })
    void areReadAsTheyAreMeant(String said, LocalDate first, LocalDate last) {
        assertThat(SpokenSpan.read(said, WEDNESDAY)).contains(new SpokenSpan(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "until", "until further notice", "from monday", "3 to 10", "between us and them", "🙂"})
    void whatNamesNoDaysIsNotGuessed(String said) {
        assertThat(SpokenSpan.read(said, WEDNESDAY)).isEmpty();
    }
}
