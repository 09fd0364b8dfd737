package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.session.SessionCommand.Book;
import dev.soundingboard.session.SessionCommand.GoOn;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S3 of the core trainees: after the first session both say whether to go on, and then book the next couple. */
@StorageTest
@Import(Diary.class)
class AfterFirstTest {

    private static final TypedMoments TWO_MORE = new TypedMoments("2026-12-09", "18:00", "2027-01-13", "18:00", "", "");

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    Mentorships mentorships;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void theyHaveMetOnce() {
        clock.startsAgain();
        two = pairs.of("core-trainees");
        var first = diary.planned(two);
        diary.passes(Duration.ofDays(3));
        diary.nothingWasTold();
        diary.held(two, first);
    }

    @Test
    void bothAreAskedAndTwoYesesOfferTheNextTwo() {
        assertThat(diary.newestTo(two.trainee(), News.class).summary())
                .isEqualTo("Would you like to go on with mentoring?");
        assertThat(diary.told(two.mentor())).hasSize(1);

        assertThat(diary.says(two.trainee(), new GoOn(two.id(), true))).isInstanceOf(News.class);
        assertThat(diary.told(two.mentor())).as("isn’t told of the first yes").hasSize(1);
        var booking = (BookingCard) diary.says(two.mentor(), new GoOn(two.id(), true));

        assertThat(booking.lines()).hasSize(2);
        assertThat(diary.newestTo(two.trainee(), BookingCard.class).lines()).hasSize(2);
    }

    @Test
    void theNextTwoArePlannedOnceWhoeverPressesAndHoweverOften() {
        bothSayYes();

        diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));
        diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));
        diary.says(two.mentor(), new Book(two.id(), null, TWO_MORE));

        assertThat(diary.of(two))
                .extracting(Session::state)
                .containsExactly(SessionState.HELD, SessionState.PLANNED, SessionState.PLANNED);
        assertThat(diary.told(two.mentor()).stream().filter(SessionCard.class::isInstance))
                .as("told of both")
                .hasSize(2);
    }

    @Test
    void theReceiptSaysWhenAndOpensEach() {
        bothSayYes();

        var receipt = (News) diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));

        assertThat(receipt.summary()).isEqualTo("Both are planned, and Dr Alison Bell is told");
        assertThat(receipt.text()).contains("Wednesday 9 December, 6pm and on Wednesday 13 January, 6pm (London time)");
        assertThat(receipt.ways())
                .extracting("title")
                .containsExactly("Open Wed 9 Dec, 6pm", "Open Wed 13 Jan, 6pm", "See where you stand");
        assertThat(diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE)))
                .as("pressed twice")
                .isEqualTo(receipt);
    }

    @Test
    void aMistakeIsSaidAndNothingTypedIsLost() {
        bothSayYes();
        var past = new TypedMoments("2026-12-09", "18:00", "2020-01-01", "18:00", "", "");

        var mend = (BookingCard) diary.says(two.trainee(), new Book(two.id(), null, past));

        assertThat(mend.problem()).isEqualTo("That time has passed. Choose one that is still to come.");
        assertThat(mend.lines()).extracting(BookingCard.Line::date).containsExactly("2026-12-09", "2020-01-01");
        assertThat(diary.of(two)).hasSize(1);
    }

    @Test
    void twoSessionsAtTheSameTimeAreNotBooked() {
        bothSayYes();
        var touching = new TypedMoments("2026-12-09", "18:00", "2026-12-09", "18:30", "", "");

        var mend = (BookingCard) diary.says(two.trainee(), new Book(two.id(), null, touching));

        assertThat(mend.problem())
                .isEqualTo("Two of these sessions would be at the same time. Choose another day or time.");
        assertThat(diary.of(two)).hasSize(1);
    }

    @Test
    void whoeverPlansSecondIsToldThatItIsDoneAndNothingIsAdded() {
        bothSayYes();
        diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));
        var others = new TypedMoments("2026-12-10", "09:00", "2027-01-14", "09:00", "", "");

        var second = diary.says(two.mentor(), new Book(two.id(), null, others));

        assertThat(second.toString())
                .contains("Your next sessions are planned already, so I have added nothing.", "Plan another session")
                .contains("You meet Asha Rao on Wednesday 9 December, 6pm")
                .as("nothing they typed is lost without a word")
                .contains("You chose Thursday 10 December, 9am and on Thursday 14 January, 9am");
        assertThat(diary.of(two)).hasSize(3);
    }

    @Test
    void whoeverBooksWhenTheFirstSessionIsTakenBackSeesWhereTheyStand() {
        bothSayYes();
        diary.takenBack(two);

        var card = diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));

        assertThat(card.summary()).isEqualTo("You and Dr Alison Bell are a pair");
        assertThat(card.toString()).doesNotContain("planned already");
        assertThat(diary.of(two)).extracting(Session::state).containsExactly(SessionState.PLANNED);
    }

    @Test
    void anUnusualHourIsAskedAboutAndASecondPressTakesIt() {
        bothSayYes();
        var atNight = new TypedMoments("2026-12-09", "02:00", "2027-01-13", "18:00", "", "");

        var asks = (BookingCard) diary.says(two.trainee(), new Book(two.id(), null, atNight));

        assertThat(asks.warning()).isEqualTo("That is at 2am. Is that right?");
        assertThat(asks.lines()).extracting(BookingCard.Line::time).containsExactly("02:00", "18:00");
        diary.says(two.trainee(), new Book(two.id(), asks.asked(), atNight));
        assertThat(diary.of(two)).hasSize(3);
    }

    @Test
    void aNoAfterTwoYesesIsConfirmedLikeAnyOtherEnd() {
        bothSayYes();
        diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));

        assertThat(diary.says(two.mentor(), new GoOn(two.id(), false)).summary())
                .isEqualTo("End your mentoring with Asha Rao");
        assertThat(mentorships.inFull(two.id()).orElseThrow().mentorship().isActive())
                .isTrue();
    }

    @Test
    void withoutTwoYesesNothingIsBooked() {
        diary.says(two.trainee(), new Book(two.id(), null, TWO_MORE));

        assertThat(diary.of(two)).hasSize(1);
    }

    @Test
    void otherSchemesAskNothing() {
        clock.startsAgain();
        var wessex = pairs.ofWessex();
        var first = diary.planned(wessex);
        diary.passes(Duration.ofDays(3));
        diary.nothingWasTold();

        diary.held(wessex, first);

        assertThat(diary.told(wessex.trainee()))
                .extracting(Card::summary)
                .noneMatch(it -> it.startsWith("Would you like to go on"));
    }

    private void bothSayYes() {
        diary.says(two.trainee(), new GoOn(two.id(), true));
        diary.says(two.mentor(), new GoOn(two.id(), true));
        diary.nothingWasTold();
    }
}
