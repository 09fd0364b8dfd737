package dev.soundingboard.journeys;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What comes after Asha Rao and Dr Alison Bell have just become a pair. */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
abstract class JourneyOfAPair {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    Player asha;
    Player bell;

    @BeforeEach
    void theyAreAPair() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM own_days_away").update();
        jdbc.sql("DELETE FROM own_hours").update();
        jdbc.sql("DELETE FROM mail_address").update();
        jdbc.sql("UPDATE person SET out_of_reach = FALSE").update();
        jdbc.sql("DELETE FROM mentorship").update();
        jdbc.sql("DELETE FROM mentor_held_place").update();
        jdbc.sql("DELETE FROM taster_request").update();
        time.goesToTheNextMorning();
        asha = players.named("Asha Rao");
        bell = players.named("Dr Alison Bell");
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", Map.of("format", "Video", "without", "true"));
        bell.sees("Asha Rao asks to start mentoring with you").presses("Start mentoring");
        asha.sees("You and Dr Alison Bell are a pair");
    }
}
