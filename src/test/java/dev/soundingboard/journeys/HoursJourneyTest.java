package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** J5: a mentor is reminded in time, never at night, and of nothing that they don't want. */
class HoursJourneyTest extends JourneyOfAPair {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LocalDate monday;

    @BeforeEach
    void itIsMondayMorning() {
        monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        goesTo(monday, 10);
    }

    @Test
    void aMentorOnNightsReadsNothingTillTheyAreUpAndThenOneMessage() {
        bell.says("I work Monday to Wednesday").sees("Saved.", "Between 8am and 8pm, Monday to Wednesday");
        bell.says("reminders").presses("Days away").presses("Add", away("NIGHTS", monday, monday.plusDays(7)));
        bell.sees("Not on these days", "and until 4pm the day after", "It is quiet now, until Tuesday");
        var read = bell.chat().messages().size();

        asha.says("plan session").presses("Plan it", session(21));
        asha.says("plan session").presses("Plan it", session(23));
        goesTo(monday.plusDays(8), 15);
        assertThat(bell.chat().messages()).hasSize(read);

        goesTo(monday.plusDays(8), 17);
        bell.sees("things for you", "Your session with Asha Rao");
        assertThat(bell.chat().messages()).hasSize(read + 1);

        bell.says("reminders").sees("Between 8am and 8pm, Monday to Wednesday");
        assertThat(bell.hasButton("Hours and days")).isTrue();
    }

    @Test
    void aMentorSwitchesAKindOffInTwoTapsAndOnAgain() {
        asha.says("plan session").presses("Plan it", session(10));
        bell.sees("Asha Rao has planned a session with you");
        goesTo(monday.plusDays(8), 10);
        bell.sees("A reminder: you meet Asha Rao", "You get this because you have a session planned.");

        bell.presses("Stop these reminders").sees("Switched off");
        var read = bell.chat().messages().size();

        goesTo(monday.plusDays(10), 12);
        assertThat(bell.chat().messages()).hasSize(read);
        bell.says("reminders").sees("These reminders are off: Sessions that are coming.");
        bell.presses("What I remind you of").presses("All on").sees("All reminders are on.");
    }

    @Test
    void aTraineeAbroadChoosesTheirTimeZoneAndReadsAllTimesByIt() {
        asha.says("plan session").presses("Plan it", session(10)).sees("6pm");

        asha.says("my time zone").sees("Now it is London time, as Teams says.");
        assertThat(asha.isOffered("hours.find-zone", "auckl")).containsOnlyKeys("Pacific/Auckland");
        asha.presses("Save", Map.of("zone", "Pacific/Auckland")).sees("Auckland time");
        asha.says("my sessions").presses("Open").sees("Auckland time");

        asha.says("time zone").presses("As Teams says").sees("London time");
    }

    private static Map<String, String> away(String what, LocalDate first, LocalDate last) {
        return Map.of("what", what, "firstDay", first.toString(), "lastDay", last.toString());
    }

    private Map<String, String> session(int inDays) {
        return Map.of("date", today().plusDays(inDays).toString(), "time", "18:00", "format", "Video", "length", "60");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), LONDON);
    }

    private void goesTo(LocalDate day, int hour) {
        time.goesTo(day.atTime(LocalTime.of(hour, 0)).atZone(LONDON).toInstant());
    }
}
