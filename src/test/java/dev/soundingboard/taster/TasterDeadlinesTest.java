package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A request that nobody answers expires by itself, not while the mentor is away (P6, D6). */
@StorageTest
@Import(Stages.class)
class TasterDeadlinesTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private Person asha;
    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aTraineeAndAMentor() {
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        drBell = stages.person(bell);
    }

    @Test
    void anUnansweredRequestExpiresAndTheTraineeIsOfferedOthers() {
        var request = stages.asked(asha, bell);
        stages.passes(A_WEEK.minusSeconds(1));
        assertThat(stages.says(asha, new Open(request.request()))).isInstanceOf(TasterWaiting.class);

        stages.passes(Duration.ofSeconds(1));

        var closed = stages.newestTo(asha, TasterClosed.class);
        assertThat(closed.summary()).isEqualTo("Your taster request to Dr Alison Bell is no longer open");
        assertThat(closed.next()).isEqualTo("Other mentors would like to meet you.");
        assertThat(closed.ways()).extracting("title").containsExactly("Suggest a mentor", "Find a mentor");
        assertThat(stages.says(drBell, request.times().get(0).accept())).isInstanceOf(TasterClosed.class);
    }

    @Test
    void theMentorReadsTheSameOfAnExpiryAsOfAWithdrawal() {
        stages.asked(asha, bell);
        stages.passes(A_WEEK);
        var expired = stages.newestTo(drBell, TasterClosed.class);

        stages.startsAgain();
        var request = stages.asked(asha, bell);
        stages.says(asha, new Withdraw(request.request(), request.version()));

        assertThat(stages.newestTo(drBell, TasterClosed.class)).isEqualTo(expired);
    }

    @Test
    void anAnswerStartsTheTimeAnewForTheOther() {
        var request = stages.asked(asha, bell);
        stages.passes(A_WEEK.minusDays(1));
        stages.says(drBell, new Suggest(request.request(), request.version(), TypedTimes.of("2026-12-05", "09:00")));

        stages.passes(A_WEEK.minusDays(1));
        assertThat(stages.says(asha, new Open(request.request()))).isInstanceOf(TasterToAnswer.class);

        stages.passes(Duration.ofDays(1));
        assertThat(stages.says(asha, new Open(request.request()))).isInstanceOf(TasterClosed.class);
    }

    @Test
    void itDoesNotExpireWhileTheMentorIsAway() {
        var request = stages.asked(asha, bell);
        var returns = clock.instant().plus(Duration.ofDays(20));
        transaction.executeWithoutResult(status -> events.publishEvent(new Mentor.Away(bell.id(), returns)));

        stages.passes(Duration.ofDays(26));
        assertThat(stages.says(drBell, new Open(request.request()))).isInstanceOf(TasterToAnswer.class);
        assertThat(((TasterToAnswer) stages.says(drBell, new Open(request.request()))).version())
                .as("their card is as good as before")
                .isEqualTo(request.version());

        stages.passes(Duration.ofDays(1));
        assertThat(stages.says(drBell, new Open(request.request()))).isInstanceOf(TasterClosed.class);
    }

    @Test
    void aMentorWhoDoesNotAnswerIsRemindedOnceAfterThreeDays() {
        stages.asked(asha, bell);
        stages.passes(THREE_DAYS.minusSeconds(1));
        assertThat(stages.reminders(drBell)).isEmpty();

        stages.passes(Duration.ofSeconds(1));

        var reminder = stages.newestTo(drBell, TasterToAnswer.class);
        assertThat(reminder.summary()).isEqualTo("A reminder: Asha Rao asks you for a taster session");
        assertThat(reminder.dilemma()).isEqualTo(Stages.DILEMMA);
        assertThat(reminder.answerBy()).isEqualTo("Monday 30 November, 9am");
        stages.passes(THREE_DAYS);
        assertThat(stages.reminders(drBell)).hasSize(1);
        assertThat(stages.reminders(asha)).isEmpty();
        assertThat(stages.says(
                        drBell,
                        reminder.times().isEmpty()
                                ? new Open(reminder.request())
                                : reminder.times().get(0).accept()))
                .as("its buttons work")
                .isNotNull();
    }

    @Test
    void otherTimesThatWaitForTheTraineeRemindTheTraineeAndNotTheMentor() {
        var request = stages.asked(asha, bell);
        stages.passes(Duration.ofDays(2));
        stages.says(drBell, new Suggest(request.request(), request.version(), TypedTimes.of("2026-12-05", "09:00")));

        stages.passes(Duration.ofDays(1));
        assertThat(stages.reminders(drBell)).as("it is not their turn any more").isEmpty();
        assertThat(stages.reminders(asha)).isEmpty();

        stages.passes(Duration.ofDays(2));
        assertThat(stages.reminders(asha))
                .containsExactly("A reminder: Dr Alison Bell suggests other times for your taster");
    }

    @Test
    void whoseTurnItIsAgainHasTheFullTimeBeforeTheyAreReminded() {
        var request = stages.asked(asha, bell);
        stages.passes(Duration.ofDays(1));
        stages.says(drBell, new Suggest(request.request(), request.version(), TypedTimes.of("2026-12-05", "09:00")));
        stages.passes(Duration.ofDays(1));
        var offered = (TasterToAnswer) stages.says(asha, new Open(request.request()));
        stages.says(asha, new Suggest(offered.request(), offered.version(), TypedTimes.of("2026-12-06", "09:00")));

        stages.passes(Duration.ofDays(2));
        assertThat(stages.reminders(drBell)).isEmpty();

        stages.passes(Duration.ofDays(1));
        assertThat(stages.reminders(drBell)).hasSize(1);
    }

    @Test
    void aMentorWhoIsAwayIsRemindedAfterTheirReturn() {
        stages.asked(asha, bell);
        var returns = clock.instant().plus(Duration.ofDays(20));
        transaction.executeWithoutResult(status -> events.publishEvent(new Mentor.Away(bell.id(), returns)));

        stages.passes(Duration.ofDays(22));
        assertThat(stages.reminders(drBell)).isEmpty();

        stages.passes(Duration.ofDays(1));
        assertThat(stages.reminders(drBell)).hasSize(1);
    }

    @Test
    void whatIsAnsweredNobodyIsRemindedOf() {
        stages.agreed(asha, bell);
        stages.passes(THREE_DAYS);

        assertThat(stages.reminders(drBell)).isEmpty();
    }

    @Test
    void whatWasAnsweredInTimeDoesNotExpire() {
        stages.agreed(asha, bell);
        stages.passes(A_WEEK);

        assertThat(stages.newestTo(asha, HowWasIt.class)).isNotNull();
    }
}
