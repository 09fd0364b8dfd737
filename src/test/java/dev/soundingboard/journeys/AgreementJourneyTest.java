package dev.soundingboard.journeys;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J1 from the pair to its agreement: one signs, one says that they talked it through (S5, S9, A1 to A6). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class AgreementJourneyTest {

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
    void oneSignsTheOtherSaysTheyTalkedItThroughAndLaterTheyLookAgain() {
        asha.presses("Agree how you will work").sees("Nobody monitors", "Only you and Dr Alison Bell can read this.");
        asha.presses("Begin").sees("1 of 6", "Our meetings");
        asha.presses("Next", Map.of("text", "An hour by video.", "rhythm", "Every 6 weeks"))
                .sees("2 of 6", "What we want from it");

        time.passes(Duration.ofDays(2));
        asha.says("home").sees("Your agreement with Dr Alison Bell isn’t finished");
        asha.says("agreement").presses("Carry on").sees("2 of 6");
        asha.presses("Next", Map.of("text", "To speak up in meetings.")).presses("Skip");
        asha.presses("Back").sees("3 of 6").presses("Next").presses("Next").presses("Next");
        asha.sees("6 of 6").presses("Read it through").sees("An hour by video.", "To speak up in meetings.");
        asha.presses("Sign it").sees("I have asked Dr Alison Bell to do the same.");

        bell.sees("Asha Rao has confirmed this and waits for you.", "To speak up in meetings.");
        bell.presses("We talked it through").sees("This is what you agreed.", "Every 6 weeks");
        asha.sees("This is what you agreed.");
        asha.presses("Back to our pair").sees("Look at it again on").presses("Our agreement");

        time.passes(Duration.ofDays(93));
        bell.sees("Is it still right?").presses("Still right").sees("This is what you agreed.");
        asha.sees("This is what you agreed.").presses("Change it").sees("1 of 6");
        asha.presses("We talked it through", Map.of("text", "Half an hour.")).sees("Until you both confirm this");
        bell.sees("Asha Rao has confirmed this and waits for you.", "Half an hour.");
        bell.presses("Sign it").sees("Time to plan a session with Asha Rao");
        bell.says("agreement").presses("The version before").sees("This is an older version.", "An hour by video.");
    }
}
