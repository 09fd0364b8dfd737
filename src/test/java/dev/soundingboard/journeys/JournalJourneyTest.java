package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J1 from the pair on: two meet, log it in one tap, and keep what helps them (S6, S7, S8, D3, D4, D5). */
class JournalJourneyTest extends JourneyOfAPair {

    @Test
    void theyLogWhatTheyAgreed() {
        asha.says("we met").sees("Logged.", "You met Dr Alison Bell on", "I am not monitored for emergencies");
        bell.sees("Asha Rao has logged your session", "There is nothing you have to do");
        bell.says("we met").sees("You have both logged this").presses("See what is kept");

        asha.presses("Add what we agreed")
                .sees("What did you and Dr Alison Bell agree?", "Only you and Dr Alison Bell can read this");
        asha.presses(
                        "Save",
                        Map.of(
                                "topics",
                                "Influencing,Organising work and life",
                                "outcome",
                                "A gradual return to nights."))
                .sees("Saved.", "Organising work and life · Influencing", "A gradual return to nights.");
        bell.sees("Asha Rao has written what you agreed").presses("Open").sees("A gradual return to nights.");

        var due = time.now()
                .plus(Duration.ofDays(4))
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
        bell.presses("Add an action").sees("Add an action");
        bell.presses("Add it", Map.of("what", "Write to the rota team", "who", "trainee", "due", due.toString()))
                .sees("Added.", "Write to the rota team", "Asha Rao. By");
        asha.sees("Dr Alison Bell has added an action for you")
                .presses("My actions")
                .sees("Write to the rota team");

        time.passes(Duration.ofDays(5));
        asha.sees("Something you agreed with Dr Alison Bell is due")
                .presses("My actions")
                .sees("Write to the rota team");
        asha.presses("Done").sees("You have nothing left to do");

        asha.says("my sessions").sees("You met: 1 hour").presses("Open").presses("My private note");
        asha.sees("Only you can read this", "could identify a patient");
        asha.presses("Save", Map.of("note", "I can ask for what I need.")).sees("Your note is saved.");
        asha.presses("How to write about it").sees("Leave out names");
        asha.says("my sessions").presses("Open").presses("Where to turn").sees("I am not monitored for emergencies.");
        bell.says("my sessions").presses("Open").presses("My private note");
        assertThat(bell.typed()).containsEntry("note", "");
    }

    @Test
    void aSlipIsTakenBackAndAFormKeepsWhatIsTyped() {
        asha.says("we had our first session").sees("Logged.").presses("Undo").sees("Taken back");
        bell.sees("Asha Rao has taken back a session");

        var tomorrow = time.now()
                .plus(Duration.ofDays(1))
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
        asha.says("log session").sees("When did you meet Dr Alison Bell?");
        asha.presses("Save", Map.of("date", tomorrow.toString(), "time", "18:00", "minutes", "45", "format", "Phone"))
                .sees("That is still to come. Log it when you have met.");
        assertThat(asha.typed()).containsEntry("minutes", "45").containsEntry("format", "Phone");
        var today = tomorrow.minusDays(1);
        asha.presses("Save", Map.of("date", today.toString(), "time", "00:00")).sees("Logged.", "45 minutes, phone");
    }
}
