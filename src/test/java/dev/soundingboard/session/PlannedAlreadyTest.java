package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S3, S6: both plan the same time, and it is one session of which nothing that either typed is lost. */
@StorageTest
@Import(Diary.class)
class PlannedAlreadyTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;
    private SessionCard theirs;

    @BeforeEach
    void theTraineeHasPlannedIt() {
        clock.startsAgain();
        two = pairs.ofWessex();
        theirs = diary.planned(two);
        diary.nothingWasTold();
    }

    @Test
    void whatTheOtherTypedComesInTheFormOfTheSessionThatStands() {
        var mine = new TypedSession("2026-11-25", "18:00", "30", "Video", "", "Coming back to nights");

        var form = (SessionForm) diary.says(two.mentor(), new Plan(two.id(), null, mine));

        assertThat(form.problem()).startsWith("You and Asha Rao have a session at this time already.");
        assertThat(form.moves()).isTrue();
        assertThat(form.typed().agenda()).isEqualTo("Coming back to nights");
        assertThat(form.typed().length()).isEqualTo("30");
        assertThat(form.typed().place()).as("what stands").isEqualTo("https://meet.example.org/zanzibar");
        assertThat(diary.told(two.trainee())).as("nothing has changed yet").isEmpty();

        diary.says(two.mentor(), new Move(theirs.session(), form.version(), null, form.typed()));
        assertThat(diary.newestTo(two.trainee(), SessionCard.class).agenda()).isEqualTo("Coming back to nights");
        assertThat(diary.of(two)).hasSize(1);
    }

    @Test
    void whoTypedNothingElseSeesTheSessionThatThereIs() {
        var same = (SessionCard) diary.says(two.mentor(), new Plan(two.id(), null, Diary.at("2026-11-25", "18:00")));

        assertThat(same.session()).isEqualTo(theirs.session());
        assertThat(same.agenda()).isEqualTo("Rota worries");
    }

    @Test
    void pressedTwiceItIsOneSessionAndTheAnswerIsHowItStands() {
        var again = diary.planned(two);

        assertThat(again.session()).isEqualTo(theirs.session());
        assertThat(diary.of(two)).hasSize(1);
        assertThat(diary.told(two.mentor())).isEmpty();
    }
}
