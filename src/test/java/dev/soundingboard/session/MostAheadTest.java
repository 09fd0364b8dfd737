package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionCommand.Plan;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S1, S3: there is no end of sessions, but only so many are ahead at a time; the figure is the scheme's. */
@StorageTest
@Import(Diary.class)
class MostAheadTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    SessionRules rules;

    @Autowired
    Schemes schemes;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void asManyArePlannedAsThereCanBe() {
        clock.startsAgain();
        two = pairs.ofWessex();
        for (var day = 0; day < 12; day++) {
            diary.planned(two, Diary.at(FIRST.plusDays(day).toString(), "18:00"));
        }
    }

    @Test
    void oneMoreIsSaidKindlyAndKeptInTheForm() {
        var oneMore = Diary.at("2026-12-24", "18:00");

        var form = (SessionForm) diary.says(two.trainee(), new Plan(two.id(), null, oneMore));

        assertThat(form.problem())
                .isEqualTo("There can be up to 12 sessions ahead, and you two have 12. Plan more once you have met.");
        assertThat(form.typed()).isEqualTo(oneMore);
        assertThat(diary.of(two)).hasSize(12);
    }

    @Test
    void theLastOneThatFitsPressedTwiceIsDone() {
        assertThat(diary.planned(two, Diary.at("2026-12-12", "18:00")).when()).isEqualTo("Saturday 12 December, 6pm");
    }

    @Test
    void onceTheyHaveMetThereIsRoomAgain() {
        clock.passes(Duration.ofDays(9));

        assertThat(diary.planned(two, Diary.at("2026-12-24", "18:00")).when()).isEqualTo("Thursday 24 December, 6pm");
    }

    @Test
    void severalPlannedTogetherMustAllFit() {
        var wessex = schemes.get("wessex");
        var ten = diary.of(two).subList(0, 10);

        assertThat(rules.room(ten, 2, wessex)).isEmpty();
        assertThat(rules.room(ten, 3, wessex)).isPresent();
    }
}
