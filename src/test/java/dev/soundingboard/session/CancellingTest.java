package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.session.SessionCommand.AskToCancel;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S10, S6: only what is still ahead is cancelled; of what has begun the two say how it went. */
@StorageTest
@Import(Diary.class)
class CancellingTest {

    private static final Duration UNTIL_IT_IS_UNDER_WAY = Duration.ofHours(57).plusMinutes(30);
    private static final Duration UNTIL_IT_IS_OVER = Duration.ofHours(58);

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;
    private SessionCard planned;

    @BeforeEach
    void aSessionIsPlanned() {
        clock.startsAgain();
        two = pairs.ofWessex();
        planned = diary.planned(two);
    }

    @Test
    void whatHasBegunIsNotCancelledAndTheySayHowItWent() {
        clock.passes(UNTIL_IT_IS_UNDER_WAY);

        assertThatTheyAreAsked(diary.says(two.trainee(), new AskToCancel(planned.session())));
        assertThatTheyAreAsked(diary.says(two.mentor(), new Cancel(planned.session(), 0)));

        assertThat(diary.of(two)).extracting(Session::state).containsExactly(SessionState.PLANNED);
    }

    @Test
    void whoeverHasSomethingPlannedWhenItEndsIsToldToTakeItOutOfTheirCalendarP7() {
        var takeItOut = "Sessions you had planned are cancelled. Take them out of your calendar.";

        assertThat(diary.says(two.trainee(), new End(two.id(), 0, "")).toString())
                .contains(takeItOut);
        assertThat(diary.told(two.mentor()).toString()).contains(takeItOut);

        clock.passes(UNTIL_IT_IS_OVER);
        assertThat(diary.says(two.trainee(), new MentorshipCommand.Open(two.id()))
                        .toString())
                .as("when its time has passed")
                .doesNotContain(takeItOut);
        var others = pairs.ofWessex();
        assertThat(diary.says(others.trainee(), new End(others.id(), 0, "")).toString())
                .as("nothing was planned")
                .doesNotContain(takeItOut);
    }

    @Test
    void untilItIsOverItsCardStaysSoThatTheyFindTheRoom() {
        assertThat(planned.isAhead()).isTrue();
        clock.passes(UNTIL_IT_IS_UNDER_WAY);

        assertThat(diary.says(two.trainee(), new Open(planned.session())))
                .isInstanceOfSatisfying(SessionCard.class, card -> {
                    assertThat(card.place()).isEqualTo("https://meet.example.org/zanzibar");
                    assertThat(card.isAhead()).as("nothing to cancel").isFalse();
                });
    }

    @Test
    void onceItIsOverItsCardAsksHowItWent() {
        clock.passes(UNTIL_IT_IS_OVER);

        assertThatTheyAreAsked(diary.says(two.trainee(), new Open(planned.session())));
    }

    @Test
    void onceItIsLoggedNoOlderCardOffersToMoveOrCancelIt() {
        diary.told(two.mentor());
        clock.passes(UNTIL_IT_IS_OVER);

        diary.says(two.trainee(), new Held(planned.session(), 0));

        assertThat(diary.replaced()).isNotEmpty().hasOnlyElementsOfType(SessionOff.class);
    }

    private static void assertThatTheyAreAsked(Card card) {
        assertThat(card).isInstanceOfSatisfying(News.class, asks -> {
            assertThat(asks.summary()).startsWith("Did you meet ");
            assertThat(asks.text()).startsWith("You planned it for Wednesday 25 November, 6pm.");
            assertThat(asks.ways()).extracting("title").containsExactly("We met", "We didn’t meet");
        });
    }
}
