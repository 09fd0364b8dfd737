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
import org.springframework.test.context.TestPropertySource;

/** J1 to J3, from the pair to a good ending (P7, S2, F1, F2). */
@ChannelTest
@TestPropertySource(properties = "stage=endings")
@Tag("storage")
class EndingJourneyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Test
    void inWessexEitherPausesOrEndsItWithoutFault() {
        var asha = players.named("Asha Rao");
        var bell = players.named("Dr Alison Bell");
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", Map.of("format", "Video", "without", "true"));
        bell.sees("Asha Rao asks to start mentoring").presses("Start mentoring");

        bell.says("my mentees").sees("You and Asha Rao are a pair", "You became a pair");
        asha.sees("You and Dr Alison Bell are a pair").presses("Pause the mentoring");
        asha.presses("Pause it", Map.of("until", today().plusDays(30).toString()))
                .sees("This is paused until", "Start again");
        bell.sees("Asha Rao would like a break from mentoring", "It isn’t about you.");

        goesTo(today().plusDays(30));
        bell.sees("Ready to go on with Asha Rao?").presses("Start again").sees("You and Asha Rao are a pair");
        asha.sees("Dr Alison Bell is back from the break");

        bell.says("end mentoring").sees("End your mentoring with Asha Rao?", "Only you can read this note.");
        bell.presses("End it", Map.of("reason", "I have too little time"))
                .sees("Your mentoring with Asha Rao has ended", "I have too little time");
        asha.sees("Your mentoring with Dr Alison Bell has ended", "nobody’s fault", "Find a mentor");
        assertThat(asha.cards().toString()).doesNotContain("too little time");
        asha.says("suggest").sees("Mentors who may suit you");
        assertThat(asha.cards().toString()).doesNotContain("Dr Alison Bell");
        asha.says("my mentor").sees("You are not in a pair just now.");
    }

    @Test
    void inTheNorthWestItClosesItselfSixMonthsAfterTheReturn() {
        var imran = players.named("Imran Sheikh");
        var team = players.named("Patsy Entwistle");
        var returns = today().plusMonths(4);
        var mentor = players.named(paired(imran, team));
        imran.says("my mentoring").sees("Lasts until");

        goesTo(returns.plusMonths(5));
        imran.sees("ends on", "What else there is", "Ask your trust whether it has a mentoring scheme.");
        mentor.sees("Your mentoring with Imran Sheikh ends on");

        goesTo(returns.plusMonths(6));
        imran.sees("has ended", "Its time in this scheme is over.", "What else there is");
        mentor.sees("Your mentoring with Imran Sheikh has ended");
        team.sees("The mentoring of Imran Sheikh and %s has ended"
                .formatted(mentor.person().name()));
        mentor.presses("Open").sees("Your mentoring with Imran Sheikh has ended");
    }

    @Test
    void coreTraineesAreAskedAtSixMonthsAndGoOnOrDoNot() {
        var team = players.named("Robin Ashdown");
        var goesOn = players.named("Amara Bright");
        var doesNot = players.named("Callum Wren");
        var mentorOfOne = players.named(paired(goesOn, team));
        var mentorOfOther = players.named(paired(doesNot, team));

        goesTo(today().plusMonths(6));
        goesOn.sees("Would you like to go on with " + mentorOfOne.person().name())
                .presses("Yes, go on")
                .sees("You and %s are a pair".formatted(mentorOfOne.person().name()));
        doesNot.presses("No, end it").presses("End it").sees("has ended", "nobody’s fault");
        mentorOfOther.sees(
                "Your mentoring with %s has ended".formatted(doesNot.person().name()));
        goesOn.says("my mentor").sees("are a pair");
    }

    /** The team takes the first mentor suggested; their name. */
    private static String paired(Player trainee, Player team) {
        trainee.says("pair me").presses("Ask for a mentor").sees("You are on the waiting list for a mentor");
        var name = trainee.person().name();
        team.sees("Waiting for a mentor", name);
        team.presses("Find a mentor for " + name).sees("A mentor for " + name);
        var mentor = team.firstButtonLike("Introduce ").substring("Introduce ".length());
        team.presses("Introduce them").sees("%s and %s are introduced".formatted(name, mentor));
        trainee.sees("You and %s are a pair".formatted(mentor));
        return mentor;
    }

    private LocalDate today() {
        return time.now().atZone(LONDON).toLocalDate();
    }

    private void goesTo(LocalDate day) {
        time.goesTo(day.atTime(9, 5).atZone(LONDON).toInstant());
    }
}
