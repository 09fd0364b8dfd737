package dev.soundingboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quiet hours, as people say them. */
class SpokenQuietTest {

    private static final Quiet NOW = new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({
        "7pm to 9am, 19:00, 09:00",
        "between 7 30pm and 9 15am, 19:30, 09:15",
        "from 19 00 till 07 30, 19:00, 07:30",
        "22 until 6am, 22:00, 06:00",
        "after 6pm, 18:00, 08:00",
        "From 6 PM, 18:00, 08:00",
        "before 9am, 20:00, 09:00",
        "after 12am, 00:00, 08:00",
        "before 12pm, 20:00, 12:00"
    })
    void areReadAsTheyAreMeant(String said, LocalTime from, LocalTime to) {
        assertThat(SpokenQuiet.read(said, NOW)).contains(new Quiet(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "after 6",
                "7 to 9",
                "7 to 9am",
                "after 13pm",
                "after 0am",
                "after 25 00",
                "after 6 75pm",
                "at night",
                "🙂"
            })
    void whatMayMeanTwoThingsOrNoneIsNotGuessed(String said) {
        assertThat(SpokenQuiet.read(said, NOW)).isEmpty();
    }
}
