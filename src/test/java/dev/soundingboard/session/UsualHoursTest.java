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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S4: a session in the middle of the night is rarely meant, and never forbidden. */
@StorageTest
@Import(Diary.class)
class UsualHoursTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            06:59 | That is at 6:59am. Is that right?
            07:00 | ''
            22:00 | ''
            22:30 | That is at 10:30pm. Is that right?
            00:00 | That is at 12am. Is that right?
            """)
    void anUnusualHourIsAskedAbout(String time, String question) {
        var card = diary.says(two.trainee(), new Plan(two.id(), null, Diary.at("2026-11-25", time)));

        assertThat(card instanceof SessionForm form ? form.warning() : "").isEqualTo(question);
        assertThat(diary.of(two)).hasSize(question.isEmpty() ? 1 : 0);
    }

    @Test
    void everythingTypedStaysAndASecondPressTakesIt() {
        var atNight = new TypedSession("2026-11-25", "02:00", "60", "Phone", "", "After my night shift");
        var form = (SessionForm) diary.says(two.trainee(), new Plan(two.id(), null, atNight));
        assertThat(form.warning()).isEqualTo("That is at 2am. Is that right?");
        assertThat(form.typed()).isEqualTo(atNight);

        var card = (SessionCard) diary.says(two.trainee(), new Plan(two.id(), form.asked(), form.typed()));

        assertThat(card.when()).isEqualTo("Wednesday 25 November, 2am");
    }

    @Test
    void whoeverChoosesAnotherUnusualHourInsteadIsAskedAgain() {
        var form = (SessionForm) diary.says(two.trainee(), new Plan(two.id(), null, Diary.at("2026-11-25", "02:00")));

        var again = (SessionForm)
                diary.says(two.trainee(), new Plan(two.id(), form.asked(), Diary.at("2026-11-25", "03:00")));

        assertThat(again.warning()).isEqualTo("That is at 3am. Is that right?");
        assertThat(diary.of(two)).isEmpty();
    }

    @Test
    void movingIsAskedAboutTheSameWayUnlessTheTimeStays() {
        var card = diary.planned(two);
        var atNight = Diary.at("2026-11-25", "02:00");
        var form = (SessionForm) diary.says(two.mentor(), new Move(card.session(), 0, null, atNight));
        assertThat(form.warning()).isEqualTo("That is at 2am. Is that right?");
        diary.says(two.mentor(), new Move(card.session(), 0, form.asked(), atNight));

        var elsewhere = new TypedSession("2026-11-25", "02:00", "60", "Phone", "", "");
        assertThat(diary.says(two.mentor(), new Move(card.session(), 1, null, elsewhere)))
                .isInstanceOf(SessionCard.class);
    }
}
