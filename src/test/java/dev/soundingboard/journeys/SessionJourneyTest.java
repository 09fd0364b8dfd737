package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J1 from the pair on: a session is planned, prepared, moved and cancelled (S1, S4, S6, S10). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class SessionJourneyTest {

    private static final String WORDS = "My *first* week [link](http://evil.example) 🙂";

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    private Player asha;
    private Player bell;

    @BeforeEach
    void theyAreAPair() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM mentorship").update();
        jdbc.sql("DELETE FROM mentor_held_place").update();
        jdbc.sql("DELETE FROM taster_request").update();
        asha = players.named("Asha Rao");
        bell = players.named("Dr Alison Bell");
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", Map.of("format", "Video", "without", "true"));
        bell.sees("Asha Rao asks to start mentoring with you").presses("Start mentoring");
        asha.sees("You and Dr Alison Bell are a pair");
    }

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
        bell.says("home")
                .sees("Your next session with Asha Rao")
                .presses("Open")
                .sees("Your session with Asha Rao");
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
