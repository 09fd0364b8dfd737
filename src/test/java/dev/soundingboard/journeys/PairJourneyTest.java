package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundingboard.RawDatabase;
import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J1 to the pair: what comes of a taster, and starting without one (P2, P6, D6). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class PairJourneyTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    private Player asha;
    private Player bell;

    @BeforeEach
    void theyMeetForTheFirstTime() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM mentorship").update();
        jdbc.sql("DELETE FROM mentor_held_place").update();
        jdbc.sql("DELETE FROM taster_request").update();
        asha = players.named("Asha Rao");
        bell = players.named("Dr Alison Bell");
    }

    @Test
    void aTasterThatBothLikeMakesAPair() {
        meet();
        asha.sees("How was your taster with Dr Alison Bell?", "Dr Alison Bell isn’t told your answer");
        asha.presses("Still deciding").sees("You have said: Still deciding");
        bell.presses("Good fit").sees("You have said: Good fit");

        asha.presses("Good fit").sees("You and Dr Alison Bell are a pair", "Teams message on weekdays");

        bell.sees("You and Asha Rao are a pair");
        asha.says("home").sees("You and Dr Alison Bell are a pair");
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.sees("You and Dr Alison Bell are a pair");
        bell.presses("End the mentoring").presses("End it").sees("Your mentoring with Asha Rao has ended");
        asha.sees("Your mentoring with Dr Alison Bell has ended", "Find a mentor");
    }

    @Test
    void aTasterThatOneDoesNotLikeEndsKindlyForBoth() {
        meet();
        bell.presses("Not for me").sees("Thank you for being honest.");
        asha.presses("Good fit").sees("You have said: Good fit");

        time.passes(Duration.ofDays(14));

        asha.sees("Your taster with Dr Alison Bell has come to an end", "that is nobody’s fault");
        bell.sees("Your taster with Asha Rao has come to an end");
        asha.presses("Find a mentor").sees("Mentors in your scheme");
    }

    /** Neither is what they wrote, nor is what each said in private, while it is kept. */
    @Test
    void whatTheyWroteAndSaidIsInNoTable() {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", request(Map.of("dilemma", "Leaving Kilimanjaro")));
        bell.sees("Leaving Kilimanjaro");
        accept();
        bell.presses("Not for me").sees("Thank you for being honest.");
        asha.presses("Still deciding").sees("You have said: Still deciding");

        var database = new RawDatabase(jdbc);
        database.holdsNoneOf("Kilimanjaro");
        assertThatThrownBy(() -> database.holdsNoneOf("Teams message on weekdays")) // which everybody may read
                .isInstanceOf(AssertionError.class);
        database.columnsHoldNoneOf("Not for me", "NOT_FOR_ME", "Still deciding", "STILL_DECIDING");
    }

    @Test
    void aTraineeStartsWithoutATaster() {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", Map.of("format", "Video", "without", "true"))
                .sees("You have asked Dr Alison Bell to start mentoring");

        bell.sees("Asha Rao asks to start mentoring with you, without a taster");
        bell.presses("Start mentoring").sees("You and Asha Rao are a pair");

        asha.sees("You and Dr Alison Bell are a pair");
    }

    @Test
    void nobodyAnswersAndTheTraineeFindsSomebodyElse() {
        ask();
        time.passes(Duration.ofDays(2));
        asha.says("home").presses("Open").presses("Tell the scheme team").sees("I have told");
        players.named("Morgan Reed").sees("Asha Rao can’t reach Dr Alison Bell");

        time.passes(Duration.ofDays(5));

        asha.sees("Your taster request to Dr Alison Bell is no longer open");
        asha.presses("Find a mentor").sees("Mentors in your scheme");
        assertThat(bell.hasButton("Decline the request")).isFalse();
    }

    private void ask() {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", request(Map.of()));
        bell.sees("Asha Rao asks you for a taster session");
    }

    private Map<String, String> request(Map<String, String> more) {
        var day = time.now()
                .plus(Duration.ofDays(3))
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
        var inputs = new HashMap<>(Map.of("format", "Video", "date1", day.toString(), "time1", "18:00"));
        inputs.putAll(more);
        return inputs;
    }

    private void meet() {
        ask();
        accept();
    }

    private void accept() {
        bell.presses(bell.firstButtonLike("6pm")).sees("Your taster with Asha Rao");
        time.passes(Duration.ofDays(4));
        bell.sees("How was your taster with Asha Rao?");
    }
}
