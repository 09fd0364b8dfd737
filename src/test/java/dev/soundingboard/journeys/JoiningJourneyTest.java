package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J1, the beginning: a newcomer joins from the chat in two minutes, and finds a mentor (E1, E2, E5, P3, D1). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class JoiningJourneyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewcomerJoinsInFiveStepsAndSeesTheMentors() {
        var noor = players.named("Noor Aziz");
        noor.says("sign up").sees("Join a scheme", "Doctors who are returning to a training post in Wessex.");
        joinWessex(noor, 4);

        noor.sees("You’re in", "You can ask for a mentor now.", "Read the mentee handbook.");
        assertThat(noor.chat().messages())
                .as("the bot's messages: one card for all steps")
                .hasSizeLessThan(6);
        noor.presses("Find a mentor").sees("Mentors in your scheme");
        noor.says("my return date").sees("Your details", "Salisbury");
    }

    @Test
    void aNewcomerOfNextYearIsToldWhenTheirTimeComes() {
        var nils = players.named("Nils Newcomer");
        nils.says("mentors").sees("You are not in a mentoring scheme yet.").presses("Join a scheme");
        joinWessex(nils, 8);
        nils.sees("You’re in", "Ask the team to make an exception");

        time.goesTo(
                today().plusMonths(2).plusDays(1).atTime(10, 0).atZone(LONDON).toInstant());

        nils.sees("You can ask for a mentor now");
    }

    private void joinWessex(Player newcomer, int monthsAhead) {
        var card = Map.of(
                "date", today().plusMonths(monthsAhead).toString(),
                "grade", "Core training",
                "specialty", "Medicine",
                "pattern", "Full time");
        newcomer.pressesBeside("Wessex return to training mentoring", "Join as a trainee")
                .sees("What we keep about you", "Never why you were away.");
        newcomer.presses("I agree, go on").sees("About you", "Leave out your health, and why you were away.");
        newcomer.presses("Go on", card).sees("Where you work");
        newcomer.presses("Join", Map.of("organisation", "Salisbury", "department", "Medicine"))
                .sees("Tick the last sentence. It keeps your mentoring independent.");
        newcomer.presses("Join", Map.of("declares", "true"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), LONDON);
    }
}
