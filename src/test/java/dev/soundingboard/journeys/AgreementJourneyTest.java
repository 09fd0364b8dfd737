package dev.soundingboard.journeys;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J1 from the pair to its agreement: one signs, one says that they talked it through (S5, S9, A1 to A6). */
class AgreementJourneyTest extends JourneyOfAPair {

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
        asha.sees("Dr Alison Bell has confirmed it too", "Plan a session").presses("Read our agreement");
        asha.sees("This is what you agreed.")
                .presses("Back to our pair")
                .sees("Look at it again on")
                .presses("Our agreement");

        time.passes(Duration.ofDays(93));
        bell.sees("Is it still right?").presses("Still right").sees("This is what you agreed.");
        asha.sees("This is what you agreed.").presses("Change it").sees("1 of 6");
        asha.presses("We talked it through", Map.of("text", "Half an hour.")).sees("Until you both confirm this");
        bell.sees("Asha Rao has confirmed this and waits for you.", "Half an hour.");
        bell.presses("Sign it").sees("Time to plan a session with Asha Rao");
        bell.says("agreement").presses("The version before").sees("This is an older version.", "An hour by video.");
    }
}
