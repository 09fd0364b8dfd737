package dev.soundingboard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.journal.JournalCommand.Log;
import dev.soundingboard.journal.JournalCommand.WeMet;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S6: two who remember one meeting on different days are asked, before it counts twice; the figure is the scheme's. */
@StorageTest
@Import(Diary.class)
class SameMeetingTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void theMentorHasLoggedMonday() {
        clock.startsAgain();
        two = pairs.ofWessex();
        diary.card(two.mentor(), new WeMet(null));
    }

    @Test
    void whoLogsAnotherDayNearItIsAskedAndTheSameIsOneSession() {
        clock.passes(Duration.ofDays(2));

        var asks = asked(new WeMet(null));

        assertThat(asks.text())
                .isEqualTo("Dr Alison Bell has logged that you met on 23 November 2026."
                        + " You say that you met on 25 November 2026.");
        assertThat(diary.card(two.trainee(), way(asks, "Yes, the same").command()))
                .isInstanceOfSatisfying(
                        LogCard.class, theirs -> assertThat(theirs.summary()).contains("23 November 2026"));
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void anotherOneIsLoggedAsItWasTypedAndPressedTwiceOnce() {
        clock.passes(Duration.ofDays(2));
        var typed = new TypedMeeting("yes", "2026-11-25", "08:00", "30", "Phone", false);
        var asks = asked(new Log(two.id(), typed));
        var another = way(asks, "No, another one").command();

        assertThat(diary.card(two.trainee(), another))
                .isInstanceOfSatisfying(
                        LogCard.class, log -> assertThat(log.how()).endsWith("phone"));
        diary.card(two.trainee(), another);

        assertThat(diary.states(two)).containsExactly("HELD", "HELD");
    }

    @Test
    void aPlanForADayNearItIsAskedAboutTooWhenItsTimeHasCome() {
        var planned = diary.planned(two, Instant.parse("2026-11-24T18:00:00Z"));
        clock.passes(Duration.ofDays(2));

        var asks = (News) diary.card(two.trainee(), new WeMet(null));
        assertThat(diary.card(two.trainee(), new Held(planned, diary.version(planned))))
                .as("by its button as well")
                .isEqualTo(asks);
        assertThat(asks.summary()).isEqualTo("Is it the same meeting?");
        assertThat(diary.states(two)).containsExactly("HELD", "PLANNED");

        diary.card(two.trainee(), way(asks, "No, another one").command());

        assertThat(diary.states(two)).containsExactly("HELD", "HELD");
    }

    @Test
    void whatIsFurtherApartIsAnotherMeeting() {
        clock.passes(Duration.ofDays(4));

        assertThat(diary.card(two.trainee(), new WeMet(null))).isInstanceOf(LogCard.class);
    }

    @Test
    void whoLogsTwoDaysThemselfMeansBoth() {
        clock.passes(Duration.ofDays(2));

        assertThat(diary.card(two.mentor(), new WeMet(null))).isInstanceOf(LogCard.class);
        assertThat(diary.states(two)).containsExactly("HELD", "HELD");
    }

    private News asked(JournalCommand command) {
        Card card = diary.card(two.trainee(), command);
        assertThat(card.summary()).isEqualTo("Is it the same meeting?");
        assertThat(diary.states(two)).as("nothing is logged yet").containsExactly("HELD");
        return (News) card;
    }

    private static Button way(News news, String title) {
        return news.ways().stream()
                .filter(way -> way.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
