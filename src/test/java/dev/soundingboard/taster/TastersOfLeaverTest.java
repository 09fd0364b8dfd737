package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.Person;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A mentor leaves the scheme: what is ahead is called off, and what has taken place comes to its end (P7). */
@StorageTest
@Import(Stages.class)
class TastersOfLeaverTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    TastersOfLeaver tasters;

    @Autowired
    TastersOfSuspended whenHidden;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Person asha;
    private Mentor bell;

    @BeforeEach
    void aTraineeAndAMentor() {
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        stages.agreed(asha, bell);
    }

    @Test
    void whatIsAheadIsCalledOff() {
        assertThat(tasters.happens(bell))
                .containsExactly("1 taster that is agreed is called off, and the trainee is told.");
        assertThat(whenHidden.happens(bell)).containsExactly("1 taster that is agreed takes place.");

        leaves();

        assertThat(stages.newestTo(asha, TasterClosed.class).summary())
                .isEqualTo("Your taster with Dr Alison Bell on Wednesday 25 November, 6pm is cancelled");
    }

    @Test
    void whatHasTakenPlaceComesToItsEnd() {
        stages.passes(Duration.ofDays(3));
        assertThat(tasters.happens(bell))
                .containsExactly("1 taster that has taken place comes to its end, and both are told.");
        assertThat(whenHidden.happens(bell)).isEmpty();

        leaves();

        assertThat(stages.newestTo(asha, TasterClosed.class).summary())
                .isEqualTo("Your taster with Dr Alison Bell has come to an end");
    }

    private void leaves() {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new Mentor.Left(bell.id(), bell.person(), bell.scheme())));
    }
}
