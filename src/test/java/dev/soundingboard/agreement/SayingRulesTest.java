package dev.soundingboard.agreement;

import static dev.soundingboard.agreement.Desk.everything;
import static dev.soundingboard.agreement.Desk.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.AgreementCommand.Then;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever somebody types comes back with a clear sentence, or is kept as it is. */
@StorageTest
@Import(Desk.class)
class SayingRulesTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Desk desk;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void twoWhoAreAPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @Test
    void tooLongATextComesBackWithTheLimitAndWhatWasUsed() {
        var typed = "a".repeat(10_000);
        var step = (StepCard) desk.writes(two.trainee(), two, "A2", words(typed));

        assertThat(step.problem()).isEqualTo("Say this in up to 1,000 characters. You have used 10,000.");
        assertThat(step.said().text()).isEqualTo(typed);
        var cancelling = (StepCard) desk.writes(two.trainee(), two, "A1", new Said("", "b".repeat(301), "", ""));
        assertThat(cancelling.problem()).contains("up to 300 characters", "used 301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2027-11-24", "9999-12-31", "1 March", "2027-02-30", "🙂"})
    void aDayThatHasPassedOrIsAbsurdIsNotTakenA5(String day) {
        var step = (StepCard) desk.writes(two.trainee(), two, "A5", new Said("We ask.", "", "", day));

        assertThat(step.problem())
                .isEqualTo("Choose a day after today, up to 23 November 2027, to look at this again.");
        assertThat(step.said().text()).as("kept").isEqualTo("We ask.");
    }

    @Test
    void aRhythmIsOneOfTheSchemesA1() {
        var step = (StepCard) desk.writes(two.trainee(), two, "A1", new Said("", "", "Every hour", ""));

        assertThat(step.problem()).isEqualTo("Choose how often you meet from the list.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** [link](https://example.org)",
                "مرحبا بالعالم",
                "👩🏽‍⚕️ talks",
                "{\"a\": \"${b}\"}",
                "a\nb"
            })
    void anyWordsAreKeptAsTheyAre(String text) {
        desk.writes(two.trainee(), two, "A2", words(text));

        assertThat(desk.step(two.mentor(), two, "A2").said().text()).isEqualTo(text);
        assertThat(everything(desk.opens(two.mentor(), two))).contains(text);
    }

    @Test
    void partsThatAPromptDoesNotAskForAreLeftOut() {
        desk.writes(two.trainee(), two, "A2", new Said("To speak up.", "x".repeat(9999), "Every hour", "1066"));

        assertThat(desk.step(two.trainee(), two, "A2").said()).isEqualTo(words("To speak up."));
    }

    @Test
    void unknownPromptsAndVersionsShowWhereTheyStand() {
        var trainee = two.trainee();
        assertThat(desk.says(trainee, new Step(two.id(), "Z9"))).isInstanceOf(StartCard.class);
        assertThat(desk.says(trainee, new Save(two.id(), 1, "Z9", 0, Then.NEXT, words("Hello"))))
                .isInstanceOf(StartCard.class);
        assertThat(desk.says(trainee, new Confirm(two.id(), 1, 0, How.SIGNED))).isInstanceOf(StartCard.class);
        assertThat(desk.says(trainee, new Confirm(two.id(), -3, 9, How.TALKED_THROUGH)))
                .isInstanceOf(StartCard.class);
        var ahead = new Save(two.id(), 7, "A2", 3, Then.NEXT, words("Hello"));
        assertThat(((StepCard) desk.says(trainee, ahead)).said().text()).isEqualTo("Hello");
        assertThat(desk.says(trainee, new AgreementCommand.Open(two.id()))).isInstanceOf(StartCard.class);
    }
}
