package dev.soundingboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days, as people type them. */
class SpokenDaysTest {

    @ParameterizedTest
    @CsvSource({
        "monday to wednesday, MONDAY TUESDAY WEDNESDAY",
        "Monday to Wednesday and Friday, MONDAY TUESDAY WEDNESDAY FRIDAY",
        "mon tues weds, MONDAY TUESDAY WEDNESDAY",
        "mondays and thurs only, MONDAY THURSDAY",
        "weekdays, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY",
        "weekends, SATURDAY SUNDAY",
        "saturday to monday, SATURDAY SUNDAY MONDAY",
        "every day, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY",
        "tuesday, TUESDAY",
    })
    void areReadAsTheyAreMeant(String said, String days) {
        assertThat(SpokenDays.read(said)).contains(days(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in southampton",
                "monday to",
                "to friday",
                "m",
                "🙂",
                "and",
                "monday at nine",
                "monday wednesday"
            })
    void whatNamesNoDaysIsNotGuessed(String said) {
        assertThat(SpokenDays.read(said)).isEmpty();
    }

    private static Set<DayOfWeek> days(String names) {
        return names.lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    }
}
