package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.notification.Footer;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.session.SessionCommand.Cancel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders that come at once come together; each says why it comes, can be put off, and can be switched off. */
@StorageTest
@Import(Diary.class)
class TogetherTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
        diary.nothingWasTold();
    }

    @Test
    void aReminderSaysWhyItComesAndNewsDoNot() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.told(two.mentor());
        assertThat(sent.footersTo(two.mentor().id())).as("news of the plan").isEmpty();

        dayBefore();

        assertThat(footer().why()).isEqualTo("You get this because you have a session planned.");
        assertThat(footer().ways())
                .extracting(Button::title)
                .containsExactly("In an hour", "Tomorrow", "Next working day", "Stop these reminders");
    }

    @Test
    void severalComeInOneMessageWithALineForEach() {
        twoTomorrow();

        var told = diary.told(two.trainee());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).summary()).isEqualTo("2 things for you");
        assertThat(diary.opened(two.trainee(), 0)).isInstanceOf(SessionCard.class);
        assertThat(diary.opened(two.trainee(), 1)).isInstanceOf(SessionCard.class);
    }

    @Test
    void aLineThatHasLostItsPointSaysSo() {
        var card = twoTomorrow();
        var lines = diary.lines(two.trainee());
        diary.says(two.mentor(), new Cancel(card.session(), 0));

        assertThat(diary.says(two.trainee(), lines.get(1)).summary()).isEqualTo("Nothing to do here any more");
    }

    @Test
    void nobodyOpensWhatAnotherWasTold() {
        twoTomorrow();

        var opened = diary.says(two.mentor(), diary.lines(two.trainee()).get(0));

        assertThat(opened.summary()).isEqualTo("Nothing to do here any more");
    }

    @Test
    void whatIsPutOffComesAgainThenAndOnce() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        dayBefore();
        var inAnHour = way("In an hour");

        assertThat(diary.says(two.trainee(), inAnHour)).isInstanceOf(News.class);
        assertThat(diary.says(two.trainee(), inAnHour)).as("pressed twice").isInstanceOf(Refusal.class);

        diary.nothingWasTold();
        diary.passes(Duration.ofMinutes(59));
        assertThat(diary.told(two.trainee())).isEmpty();
        diary.passes(Duration.ofMinutes(1));
        assertThat(diary.told(two.trainee())).hasSize(1);
    }

    @Test
    void otherHoursDontBringItSoonerThanItWasPutOffTo() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        dayBefore();
        diary.says(two.trainee(), way("In an hour"));
        diary.nothingWasTold();

        transaction.executeWithoutResult(
                status -> notifications.replan(two.trainee().id()));
        assertThat(diary.told(two.trainee())).isEmpty();
        diary.passes(Duration.ofHours(1));
        assertThat(diary.told(two.trainee())).hasSize(1);
    }

    @Test
    void nobodyPutsOffWhatAnotherWasTold() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        dayBefore();

        assertThat(diary.says(two.mentor(), way("Tomorrow"))).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsPutOffUntilItWouldBeTooLate() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        dayBefore();
        diary.nothingWasTold();
        diary.passes(Duration.ofHours(23));

        assertThat(diary.says(two.trainee(), way("Tomorrow")).summary())
                .isEqualTo("That would be too late for this one.");
    }

    @Test
    void whatIsPutOffAndIsOverByThenIsNotTold() {
        var card = diary.planned(two, Diary.at("2026-12-07", "18:00"));
        dayBefore();
        diary.says(two.trainee(), way("In an hour"));
        diary.says(two.mentor(), new Cancel(card.session(), 0));
        diary.nothingWasTold();

        diary.passes(Duration.ofHours(1));

        assertThat(diary.told(two.trainee())).isEmpty();
    }

    @Test
    void whatIsSwitchedOffIsOneButtonAway() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        dayBefore();

        assertThat(diary.says(two.trainee(), way("Stop these reminders")).summary())
                .isEqualTo("Switched off");
        diary.nothingWasTold();
        diary.passes(Duration.ofHours(23));

        assertThat(diary.told(two.trainee())).isEmpty();
        assertThat(diary.told(two.mentor())).as("the other").hasSize(1);
    }

    private SessionCard twoTomorrow() {
        var card = diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.planned(two, Diary.at("2026-12-07", "15:00"));
        dayBefore();
        return card;
    }

    /** Sunday at six in the evening. What became due since two comes at once, as if the relay had been away. */
    private void dayBefore() {
        for (var hour = 0; hour < 13 * 24 + 5; hour++) {
            diary.passes(Duration.ofHours(1));
        }
        diary.nothingWasTold();
        clock.passes(Duration.ofHours(4));
    }

    private Footer footer() {
        diary.told(two.trainee());
        List<Footer> all = sent.footersTo(two.trainee().id());
        return all.get(all.size() - 1);
    }

    private Command way(String title) {
        return footer().ways().stream()
                .filter(way -> way.title().equals(title))
                .findFirst()
                .orElseThrow()
                .command();
    }
}
