package dev.soundingboard.journeys;

import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J6: the scheme team hears once a week what waits, a tap away, and asks who could not be reached. */
@ChannelTest
@TestPropertySource(properties = "stage=weekly-journey")
@Tag("storage")
class WeeklyJourneyTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("DELETE FROM notification").update();
    }

    @Test
    void onceAWeekAnAdminReadsWhatWaitsAndIsATapAway() {
        var morgan = players.named("Morgan Reed").says("home");

        time.passes(Duration.ofDays(7).plusHours(12));

        morgan.sees("The week of Wessex return to training mentoring", "Somebody waits to be approved as a mentor.")
                .presses("Mentors to approve")
                .sees("Waiting to be approved as mentors", "Dr Wren Waits");
    }

    @Test
    void anAdminAsksWhoCouldNotBeReachedAndATraineeCanNot() {
        players.named("Morgan Reed").says("undelivered").sees("Everybody was reached");

        players.named("Asha Rao").says("undelivered").sees("Only the scheme team can do that.");
    }
}
