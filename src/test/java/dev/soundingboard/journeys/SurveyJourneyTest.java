package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** J2, last act: six months after the return both are asked how it was; and what people tell the team (F1 to F3). */
@ChannelTest
@TestPropertySource(properties = "stage=surveys")
@Tag("storage")
class SurveyJourneyTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Test
    void sixMonthsAfterTheReturnBothAreAskedAndTheTeamSeesNothingOfTwoAnswers() {
        var noor = players.named("Noor Aziz");
        var team = players.named("Patsy Entwistle");
        joins(noor);
        noor.says("pair me").presses("Ask for a mentor");
        var mentor = players.named(allocates(team));
        noor.says("we met").sees("Logged.");

        time.passes(Duration.ofDays(220));

        noor.says("home").sees("A short survey: How was your mentoring?");
        noor.presses("Answer").sees("Quite well", "Very useful");
        noor.presses("Send my answers").sees("Choose at least one answer, or press “Not now”.");
        noor.presses("Send my answers", Map.of("one", "Quite well", "two", "Very useful"))
                .sees("Thank you");
        assertThat(noor.says("home").hasButton("Answer")).isFalse();

        mentor.says("home").presses("Answer").sees("This is about you and Noor Aziz.");
        mentor.presses("Not now").sees("Another time, then");
        mentor.presses("Answer").presses("Don’t ask me this again").sees("I won’t ask you this again");

        team.says("survey results").sees("Trainees, ", "Fewer than 5 answers so far.");
        noor.says("survey results").sees("Only the scheme team can do that.");
    }

    @Test
    void feedbackGoesToTheTeamWithANameAtOnceAndWithoutOneTheNextMorning() {
        var asha = players.named("Asha Rao");
        var team = players.named("Morgan Reed");

        asha.says("feedbak").sees("Everybody in the SuppoRTT Wessex mentoring team can read it.");
        asha.presses("Send with my name", Map.of("text", "More mentors in Winchester, please."))
                .sees("Sent to the SuppoRTT Wessex mentoring team");
        team.sees("Feedback from Asha Rao", "More mentors in Winchester, please.");

        asha.says("help").presses("Feedback to the team").sees("I am not monitored for emergencies.");
        asha.presses("Send without my name", Map.of("text", "The handbook is [long](http://evil.example)."))
                .sees("They get it tomorrow morning.");
        time.passes(Duration.ofDays(1));
        team.sees("Feedback without a name", "The handbook is [long](http://evil.example).");
        assertThat(team.cards().toString()).doesNotContain("Asha");
    }

    private void joins(Player noor) {
        noor.says("join").pressesBeside("North West return to training mentoring", "Join as a trainee");
        noor.presses("I agree, go on");
        noor.presses(
                "Go on",
                Map.of(
                        "date", inAMonth(),
                        "absence", "yes",
                        "grade", "Foundation",
                        "specialty", "Medicine",
                        "pattern", "Full time"));
        noor.presses("Join", Map.of("organisation", "Bolton", "department", "Medicine", "declares", "true"));
        noor.sees("You’re in");
    }

    /** The team takes the first mentor suggested; their name. */
    private static String allocates(Player team) {
        team.sees("Waiting for a mentor", "Noor Aziz").presses("Find a mentor for Noor Aziz");
        var mentor = team.firstButtonLike("Introduce ").substring("Introduce ".length());
        team.presses("Introduce them").sees("Noor Aziz and %s are introduced".formatted(mentor));
        return mentor;
    }

    private String inAMonth() {
        return time.now()
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate()
                .plusMonths(1)
                .toString();
    }
}
