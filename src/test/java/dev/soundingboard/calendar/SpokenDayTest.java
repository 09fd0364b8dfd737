package dev.soundingboard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day ahead, as people type it (P6). */
class SpokenDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "10 january, 2027-01-10",
        "10th of January, 2027-01-10",
        "Jan 10th, 2027-01-10",
        "1 december, 2026-12-01",
        "23 november, 2027-11-23",
        "10 january 2028, 2028-01-10",
        "march, 2027-03-01",
        "march 2027, 2027-03-01",
        "sept, 2027-09-01",
        "friday, 2026-11-27",
        "tomorrow, 2026-11-24",
        "monday, 2026-11-30",
        "2027-01-10, 2027-01-10",
        "2027 01 10, 2027-01-10"
    })
    void aDayIsTheNextOfThatName(String typed, LocalDate day) {
        assertThat(SpokenDay.read(typed, MONDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "further notice", "31 february", "99 march", "somesuch 2027", "🙂", "\u202eyraunaj 01"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(SpokenDay.read(typed, MONDAY)).isEmpty();
    }

    @Test
    void aDayOfLongAgoIsReadAsItStands() {
        assertThat(SpokenDay.read("10 january 1999", MONDAY)).contains(LocalDate.of(1999, 1, 10));
    }
}
