package dev.soundingboard.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hours as somebody reads them. */
class HoursInWordsTest {

    private static final Quiet AT_NIGHT = new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0));
    private static final LocalDate MONDAY_30TH = LocalDate.of(2026, 11, 30);

    @Test
    void saysTheHoursInWhichTheyAreWrittenTo() {
        assertThat(words(AT_NIGHT, Set.of(MONDAY, TUESDAY, WEDNESDAY)))
                .isEqualTo("Between 8am and 8pm, Monday to Wednesday, London time.");
        assertThat(words(new Quiet(LocalTime.of(9, 0), LocalTime.of(17, 30)), Hours.EVERY_DAY))
                .isEqualTo("Between 5:30pm and 9am, every day, London time.");
        assertThat(words(Quiet.NONE, Set.of(MONDAY))).isEqualTo("At any hour, Monday, London time.");
    }

    @Test
    void threeDaysInARowAreASpan() {
        assertThat(HoursInWords.of(Set.of(MONDAY, TUESDAY))).isEqualTo("Monday and Tuesday");
        assertThat(HoursInWords.of(Set.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY)))
                .isEqualTo("Monday to Wednesday and Friday");
        assertThat(HoursInWords.of(Set.of(SATURDAY, SUNDAY, MONDAY))).isEqualTo("Monday, Saturday and Sunday");
    }

    @Test
    void nightsSayWhenTheyAreOver() {
        assertThat(HoursInWords.of(new DaysAway(UUID.randomUUID(), What.NIGHTS, MONDAY_30TH, MONDAY_30TH.plusDays(1))))
                .isEqualTo("Nights, 30 November 2026 to 1 December 2026, and until 4pm the day after");
        assertThat(HoursInWords.of(new DaysAway(UUID.randomUUID(), What.ON_CALL, MONDAY_30TH, MONDAY_30TH)))
                .isEqualTo("On call, 30 November 2026");
    }

    private static String words(Quiet quiet, Set<DayOfWeek> days) {
        return HoursInWords.of(new Hours(ZoneId.of("Europe/London"), quiet, days, List.of()));
    }
}
