package dev.soundingboard.journeys;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J5: somebody applies, is approved, is filled, says full and free again (M2, M3, P5, P6). */
@ChannelTest
@TestPropertySource(properties = "stage=mentor-journey")
@Tag("storage")
class MentorJourneyTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    private Player nils;
    private Player morgan;

    @BeforeEach
    void aNewcomerAndAnAdmin() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM mentor_held_place").update();
        jdbc.sql("DELETE FROM taster_request").update();
        nils = players.named("Nils Newcomer");
        morgan = players.named("Morgan Reed");
    }

    @Test
    void somebodyBecomesAMentorIsFullAndFreeAgain() {
        nils.says("hello").sees("Hello, Nils Newcomer");
        nils.says("join")
                .pressesBeside("Wessex return to training mentoring", "Join as a mentor")
                .presses("I agree, go on");
        nils.sees("About your work");

        nils.says("home").sees("Go on with your mentor profile.").presses("Open your profile");
        nils.sees("About your work", "Step 1 of 6");
        nils.presses("Save and go on", Map.of("organisation", "Salisbury", "department", "Medicine", "trainee", "yes"));
        nils.sees("Give the month and year of your training, for example March 2024.");
        nils.presses("Save and go on", Map.of("trained", "March 2024"));

        nils.sees("In your own words", "Tell your story. Why do you mentor people?");
        nils.presses(
                "Save and go on",
                Map.of("introduction", "I keep bees.", "story", "Somebody asked me once.", "style", "Slow, curious."));
        time.passes(Duration.ofDays(3));
        nils.says("my profile").sees("Where and how you work", "Step 3 of 6");
        nils.presses(
                "Save and go on",
                Map.of(
                        "background", "Came to medicine late.",
                        "specialty", "Surgery",
                        "place", "Winchester",
                        "ways", "Video,Phone",
                        "contact", "Teams message"));
        nils.sees("Send me a picture in this chat, or go on without one.").presses("Go on without a photo");
        nils.sees("In this scheme trainee mentors take 2 mentees a year at most.");
        nils.presses("Save and go on", Map.of("atATime", "1"));
        nils.sees("Your promise as a mentor", "I follow the GMC’s good medical practice.");
        nils.presses("Accept and go on", Map.of("accepted", "1,2,3,4,5"));
        nils.sees("This is what trainees will see", "I keep bees.").presses("Send for approval");
        nils.sees("It waits for the scheme team.");

        morgan.sees("Nils Newcomer would like to be a mentor", "Salisbury, Medicine", "I keep bees.");
        morgan.presses("Approve").sees("Nils Newcomer is a listed mentor");
        nils.sees("Your profile is approved. Trainees can ask you now.");

        var asha = asks("Asha Rao");
        var ben = asks("Ben Carter");
        nils.sees("Ben Carter asks you for a taster session");
        nils.presses(nils.firstButtonLike("6pm")).sees("Your taster with Ben Carter");
        asha.sees("Nils Newcomer has no place left just now.");
        asks("Carys Lloyd", "At full capacity just now");

        nils.says("capacity").sees("You have 1 mentee now.", "Your limit is 1 mentee at a time: no place left.");
        ben.presses("Cancel the taster");
        nils.sees("Ben Carter");
        nils.says("im full").presses("I’m full for now").sees("Your profile says: At full capacity just now.");
        nils.presses("I’m free again").sees("You are open to new mentees");
        asks("Carys Lloyd");
        nils.sees("Carys Lloyd asks you for a taster session");
    }

    private Player asks(String trainee) {
        var player = asks(trainee, "Came to medicine late.");
        player.presses("Ask for a taster").presses("Send request", times());
        return player.sees("You have asked Nils Newcomer for a taster session");
    }

    private Player asks(String trainee, String sees) {
        var player = players.named(trainee);
        player.says("mentors nils").sees("Nils Newcomer").presses("See profile");
        return player.sees(sees);
    }

    private Map<String, String> times() {
        var day = time.now()
                .plus(Duration.ofDays(3))
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
        return Map.of("dilemma", "", "format", "Video", "date1", day.toString(), "time1", "18:00");
    }
}
