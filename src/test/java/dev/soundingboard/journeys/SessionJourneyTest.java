package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J1 from the pair on: a session is planned, prepared, moved and cancelled (S1, S4, S6, S10); what the two agreed holds. */
class SessionJourneyTest extends JourneyOfAPair {

    private static final String WORDS = "My *first* week [link](http://evil.example) 🙂";

    @Test
    void aSessionIsPlannedPreparedAndRemindedOf() {
        asha.says("plan sesion").sees("Plan a session with Dr Alison Bell", "Times are London time.");
        asha.presses("Plan it", session(13)).sees("Your session with Dr Alison Bell", "Dr Alison Bell is told");
        bell.sees("Asha Rao has planned a session with you", "Video, 1 hour");

        time.passes(Duration.ofDays(11)); // their agreement was asked about before, whatever the hour is now

        asha.sees("A reminder: you meet Dr Alison Bell");
        asha.presses("Send to Dr Alison Bell", Map.of("cover", WORDS)).sees(WORDS);
        bell.sees("Asha Rao has said what they would like to cover.", WORDS);
        assertThat(bell.address("Add to calendar")).endsWith(".ics");
        bell.says("home")
                .sees("Your next session with Asha Rao")
                .presses("Open")
                .sees("Your session with Asha Rao");
    }

    @Test
    void aSessionIsMovedInsteadOfCancelledAndThenCancelledKindly() {
        asha.says("plan session").presses("Plan it", session(10));
        bell.sees("Asha Rao has planned a session with you");

        bell.presses("Cancel it").sees("Cancel your session with Asha Rao?", "move it instead");
        bell.presses("Move it instead").sees("Move your session with Asha Rao");
        bell.presses("Move it", session(12));
        asha.sees("Dr Alison Bell has changed this session.");

        asha.says("I can’t make it").presses("Cancel it").presses("Cancel the session");
        asha.sees("Your session with Dr Alison Bell is cancelled");
        bell.sees("Your session with Asha Rao is cancelled").presses("Plan another session");
        bell.sees("Plan a session with Asha Rao");
    }

    @Test
    void aMistakeIsSaidAndNothingTypedIsLost() {
        asha.says("plan session");

        asha.presses("Plan it", session(-400)).sees("That time has passed.");

        assertThat(asha.typed()).containsEntry("agenda", WORDS).containsEntry("time", "18:00");
    }

    @Test
    void theMentorIsNudgedWhenNothingIsPlannedForEightWeeks() {
        time.passes(Duration.ofDays(57));

        bell.sees("Time to plan a session with Asha Rao").presses("Plan a session");
        bell.sees("Plan a session with Asha Rao");
    }

    @Test
    void whatTheTwoAgreedBeatsTheSchemesRhythmAndIsReadBeforeCancelling() {
        asha.presses("Agree how you will work").presses("Begin");
        asha.presses("Next", Map.of("rhythm", "Every 4 weeks", "cancelling", "We ring each other the day before."));
        asha.presses("We talked it through");
        bell.sees("Asha Rao has confirmed this and waits for you.").presses("Sign it");
        asha.sees("Dr Alison Bell has signed too");

        time.passes(Duration.ofDays(29));

        bell.sees("Time to plan a session with Asha Rao", "You agreed: every 4 weeks.")
                .presses("Plan a session");
        bell.presses("Plan it", session(10)).sees("It is planned");
        asha.sees("Dr Alison Bell has planned a session with you").presses("Cancel it");
        asha.sees("move it instead", "We ring each other the day before.");
    }

    @Test
    void aBreakCallsOffWhatWasPlannedWithinItAndLeavesWhatComesAfter() {
        asha.says("plan session").presses("Plan it", session(10));
        bell.sees("Asha Rao has planned a session with you")
                .says("plan session")
                .presses("Plan it", session(40));

        asha.says("pause mentoring").presses("Pause it", Map.of("until", day(30).toString()));

        bell.sees("Your session with Asha Rao is cancelled");
        bell.says("my mentees")
                .sees("Next session")
                .presses("Open the next session")
                .sees("6pm");
        time.passes(Duration.ofDays(9));
        asha.says("my sessions").sees("Planned:");
    }

    @Test
    void aTasterAtTheSameTimeIsPointedOutAndWithWhomIsSaidToNobody() {
        var liam = players.named("Dr Liam Donnelly");
        asha.says("mentors Liam").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", Map.of("date1", day(10).toString(), "time1", "18:30", "format", "Video"));
        liam.sees("Asha Rao asks you for a taster session").presses(liam.firstButtonLike("6:30pm"));
        asha.sees("You have both agreed.");

        asha.says("plan session").presses("Plan it", session(10));

        asha.sees("You already have a session on", "6:30pm, for 1 hour.");
        assertThat(asha.typed()).containsEntry("agenda", WORDS);
        asha.presses("Plan it").sees("Your session with Dr Alison Bell", "6pm");
        bell.sees("Asha Rao has planned a session with you");
    }

    private Map<String, String> session(int inDays) {
        return Map.of(
                "date", day(inDays).toString(), "time", "18:00", "format", "Video", "length", "60", "agenda", WORDS);
    }

    private LocalDate day(int inDays) {
        return LocalDate.ofInstant(time.now(), ZoneId.of("Europe/London")).plusDays(inDays);
    }
}
