package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Plan;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S2: where the scheme closes the mentoring by itself, no session is planned for after its end. */
@StorageTest
@Import(Diary.class)
class WithinTermTest {

    private static final String CHOOSE = "Your mentoring lasts until 2 May 2027. Choose a day before.";

    @Autowired
    Pairs pairs;

    @Autowired
    NorthWest northWest;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void itEndsOnTheSecondOfMay() {
        clock.startsAgain();
        two = pairs.of(northWest.trainee("Priya Shah"), northWest.mentorWithRoomFor(2, "Dr Alma Rigby"));
    }

    @Test
    void aDayAfterTheEndIsRefusedAndWhatWasTypedIsKept() {
        var after = new TypedSession("2027-05-02", "09:00", "60", "Video", "Room 4", "Rota worries");

        var form = (SessionForm) diary.says(two.trainee(), new Plan(two.id(), null, after));

        assertThat(form.problem()).isEqualTo(CHOOSE);
        assertThat(form.typed()).isEqualTo(after);
        assertThat(diary.of(two)).isEmpty();
    }

    @Test
    void theDayBeforeIsInTimeAndCanNotBeMovedBeyond() {
        var card = diary.planned(two, Diary.at("2027-05-01", "20:00"));

        var form = (SessionForm) diary.says(
                two.mentor(), new Move(card.session(), card.version(), null, Diary.at("2027-05-10", "20:00")));

        assertThat(form.problem()).isEqualTo(CHOOSE);
        assertThat(diary.of(two)).singleElement().extracting(Session::start).hasToString("2027-05-01T19:00:00Z");
    }

    @Test
    void whereTheTwoAreOnlyAskedWhetherToGoOnAnyDayIsTaken() { // F2
        var others = pairs.of("core-trainees");
        clock.passes(Duration.ofDays(90));

        assertThat(diary.planned(others, Diary.at("2027-06-30", "18:00")).when())
                .contains("30 June");
    }
}
