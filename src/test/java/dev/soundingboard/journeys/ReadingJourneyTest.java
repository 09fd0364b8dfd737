package dev.soundingboard.journeys;

import dev.soundingboard.local.Players;
import dev.soundingboard.teams.ChannelTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Reading about mentoring, a piece at a time, in the words of one's own scheme (E5, E6, S1 to S10, P7, R1, D5). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class ReadingJourneyTest {

    @Autowired
    Players players;

    @Test
    void aReturnerInTheNorthWestReadsItAllWithOneThumb() {
        var imran = players.named("Imran Sheikh");

        imran.says("help").presses("What mentoring is").sees("North West return to training mentoring");
        imran.presses("What you both gain").sees("Support while you settle back into work.");
        imran.presses("Getting a mentor").sees("The scheme team finds a mentor for you.");
        imran.presses("What to expect").sees("Most pairs meet monthly.", "up to 6 months from your return");
        imran.presses("Working together").sees("You are both registered with the GMC, which sets limits.");
        imran.presses("Links and reading").sees("Less than full time training policy (PDF)");
        imran.presses("Where to turn").sees("call 999", "Ask your lead employer.", "SupportTT.nw@hee.nhs.uk");
    }

    @Test
    void aNewcomerChoosesASchemeToReadAbout() {
        var nils = players.named("Nils Newcomer");

        nils.says("what is mentoring?").sees("Which one would you like to read about?", "Mentoring for doctors");
        nils.presses("What mentoring is").sees("Core trainee peer mentoring", "On calls");
        nils.presses("What you both gain").sees("Core trainee peer mentoring");
    }

    @Test
    void aNewcomerWhoNeedsHelpReadsTheNumbersBeforeAnyChoice() {
        players.named("Niamh Newcomer").says("I need help").sees("call 999", "call 111", "I am not monitored");
    }

    @Test
    void aMentorFindsHelpAndATraineeIsNotOfferedIt() {
        players.named("Dr Alison Bell").says("help me mentor").sees("Talk it over with your mentor peers first.");
        players.named("Amara Bright").says("help me mentor").sees("Only mentors can do that in your scheme.");
    }
}
