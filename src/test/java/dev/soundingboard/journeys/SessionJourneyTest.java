package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J1 from the pair on: a session is planned, prepared, moved and cancelled (S1, S4, S6, S10). */
class SessionJourneyTest extends JourneyOfAPair {

    private static final String WORDS = "My *first* week [link](http://evil.example) 🙂";

    @Test
    void aSessionIsPlannedPreparedAndRemindedOf() {
        asha.says("plan sesion").sees("Plan a session with Dr Alison Bell", "Times are London time.");
        asha.presses("Plan it", session(10)).sees("Your session with Dr Alison Bell", "Dr Alison Bell is told");
        bell.sees("Asha Rao has planned a session with you", "Video, 1 hour");

        time.passes(Duration.ofDays(8));

        asha.sees("A reminder: you meet Dr Alison Bell");
        asha.presses("Send to Dr Alison Bell", Map.of("cover", WORDS)).sees(WORDS);
        bell.sees("Asha Rao has said what they would like to cover.", WORDS);
        assertThat(bell.address("Add to calendar")).endsWith(".ics");
        bell.says("home").presses("Open").sees("Next session");
    }

    @Test
    void aSessionIsMovedInsteadOfCancelledAndThenCancelledKindly() {
        asha.says("plan session").presses("Plan it", session(10));
        bell.sees("Asha Rao has planned a session with you");

        bell.presses("Cancel it").sees("Cancel your session with Asha Rao?", "move it instead");
        bell.presses("Move it instead").sees("Move your session with Asha Rao");
        bell.presses("Move it", session(12));
        asha.sees("Dr Alison Bell has changed this session.");

        asha.presses("Cancel it").presses("Cancel the session");
        asha.sees("Your session with Dr Alison Bell is cancelled");
        bell.sees("Your session with Asha Rao is cancelled").presses("Plan another session");
        bell.sees("Plan a session with Asha Rao");
    }

    @Test
    void aMistakeIsSaidAndNothingTypedIsLost() {
        asha.says("plan session");

        asha.presses("Plan it", session(-400)).sees("That time has passed.");

        assertThat(asha.typed()).containsEntry("agenda", WORDS).containsEntry("time", "18:00");
    }

    @Test
    void theMentorIsNudgedWhenNothingIsPlannedForEightWeeks() {
        time.passes(Duration.ofDays(57));

        bell.sees("Time to plan a session with Asha Rao").presses("Plan a session");
        bell.sees("Plan a session with Asha Rao");
    }

    private Map<String, String> session(int inDays) {
        var day = LocalDate.ofInstant(time.now(), ZoneId.of("Europe/London")).plusDays(inDays);
        return Map.of("date", day.toString(), "time", "18:00", "format", "Video", "length", "60", "agenda", WORDS);
    }
}
