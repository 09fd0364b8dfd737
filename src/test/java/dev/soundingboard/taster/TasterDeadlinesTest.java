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
        assertThat(closed.ways()).extracting("title").containsExactly("Find a mentor");
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
    void whatWasAnsweredInTimeDoesNotExpire() {
        stages.agreed(asha, bell);
        stages.passes(A_WEEK);

        assertThat(stages.newestTo(asha, HowWasIt.class)).isNotNull();
    }
}
