package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionCommand.Yes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S3 of the core trainees: the question whether to go on is never lost, and a no is never one press. */
@StorageTest
@Import(Diary.class)
class OpenQuestionTest {

    private static final String QUESTION = "Would you like to go on with mentoring?";

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
        diary.held(two, first);
        diary.nothingWasTold();
    }

    @Test
    void itStandsOnTheCardOfThePairUntilItIsAnswered() {
        assertThat(pairCard(two.trainee()))
                .contains(QUESTION, "Yes, I’d like to go on", "No, not for me")
                .contains("tell nobody what you say");

        diary.says(two.trainee(), new GoOn(two.id(), true));

        assertThat(pairCard(two.trainee()))
                .contains("You have said yes.")
                .doesNotContain("Yes, I’d like to go on", "No, not for me");
        assertThat(pairCard(two.mentor()))
                .as("isn’t told of the first yes")
                .contains("Yes, I’d like to go on")
                .doesNotContain("both like to go on");
    }

    @Test
    void twoYesesLeaveAWayToTheNextSessionsOnTheCard() {
        diary.says(two.trainee(), new GoOn(two.id(), true));
        diary.says(two.mentor(), new GoOn(two.id(), true));

        assertThat(pairCard(two.trainee())).contains("You would both like to go on.", "Plan your next sessions");
        assertThat(diary.says(two.trainee(), new GoOn(two.id(), true))).isInstanceOf(BookingCard.class);
    }

    @Test
    void whoeverHasNotAnsweredIsRemindedOnceAfterAWeek() {
        diary.says(two.trainee(), new GoOn(two.id(), true));
        diary.nothingWasTold();

        diary.passes(Duration.ofDays(6));
        assertThat(questionsTo(two.mentor())).isEmpty();
        diary.passes(Duration.ofDays(1));

        assertThat(diary.newestTo(two.mentor(), News.class).summary()).isEqualTo(QUESTION);
        assertThat(diary.newestTo(two.mentor(), News.class).text()).contains("I don’t ask again");
        assertThat(questionsTo(two.trainee())).as("has answered").isEmpty();
        diary.nothingWasTold();
        diary.passes(Duration.ofDays(14));
        assertThat(diary.told(two.mentor())).extracting(Card::summary).doesNotContain(QUESTION);
    }

    @Test
    void aNoIsConfirmedLikeAnyOtherEndAndNothingEndsBefore() { // P7
        diary.says(two.trainee(), new GoOn(two.id(), true));

        var form = diary.says(two.mentor(), new GoOn(two.id(), false));

        assertThat(form.summary()).isEqualTo("End your mentoring with Asha Rao");
        assertThat(isActive()).isTrue();
        assertThat(diary.told(two.trainee())).isEmpty();
        diary.says(two.mentor(), new MentorshipCommand.End(two.id(), version(), "It is me"));

        assertThat(isActive()).isFalse();
        assertThat(diary.newestTo(two.trainee(), Card.class))
                .asString()
                .contains("Your mentoring with Dr Alison Bell has ended", "nobody’s fault")
                .as("neither who nor why")
                .doesNotContain("It is me", "ended it", "said no");
        assertThat(diary.says(two.mentor(), new GoOn(two.id(), false)).summary())
                .isEqualTo("Your mentoring with Asha Rao has ended");
        assertThat(diary.says(two.trainee(), new GoOn(two.id(), true)).summary())
                .isEqualTo("Your mentoring with Dr Alison Bell has ended");
    }

    @Test
    void aTypedYesAnswersItAndIsAWordLikeAnyOtherOnceNothingIsAsked() {
        assertThat(diary.says(two.trainee(), new Yes()).summary()).isEqualTo("Thank you. You would like to go on");

        assertThat(diary.says(two.trainee(), new Yes()).getClass().getSimpleName())
                .isEqualTo("UnknownCard");
        var others = pairs.ofWessex();
        assertThat(diary.says(others.trainee(), new Yes()).getClass().getSimpleName())
                .isEqualTo("UnknownCard");
    }

    @Test
    void beforeTheFirstSessionPlanningItComesFirstAndOnceItIsPlannedNothingSaysSoAnyMore() {
        clock.startsAgain();
        var fresh = pairs.of("core-trainees");
        assertThat(pairCard(fresh, fresh.trainee())).containsSubsequence("Plan a session", "Agree how you will work");

        var northWest = pairs.of("north-west");
        assertThat(pairCard(northWest, northWest.trainee()))
                .contains("Agree a time for your first meeting", "met=false");
        diary.planned(northWest);

        assertThat(pairCard(northWest, northWest.trainee()))
                .contains("Next session", "met=true")
                .doesNotContain("Agree a time for your first meeting");
    }

    private boolean isActive() {
        return mentorships.inFull(two.id()).orElseThrow().mentorship().isActive();
    }

    private int version() {
        return mentorships.inFull(two.id()).orElseThrow().mentorship().version();
    }

    private String pairCard(Person reader) {
        return pairCard(two, reader);
    }

    private String pairCard(Two pair, Person reader) {
        return diary.says(reader, new MentorshipCommand.Open(pair.id())).toString();
    }

    private List<Card> questionsTo(Person person) {
        return diary.told(person).stream()
                .filter(card -> card.summary().equals(QUESTION))
                .toList();
    }
}
