package dev.soundingboard.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.people.Person;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due is carried out when its moment has come, and says nothing itself. */
@StorageTest
@Import(ChoresTest.Sweeping.class)
class ChoresTest {

    @Autowired
    Notifications notifications;

    @Autowired
    Relay relay;

    @Autowired
    Sweeping sweeping;

    @Autowired
    Wessex wessex;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Person asha;

    @BeforeEach
    void oneChoreIsDue() {
        sent.startsAgain();
        clock.startsAgain();
        sweeping.startsAgain();
        asha = wessex.trainee("Asha Rao");
        jdbc.sql("DELETE FROM notification").update();
        transaction.executeWithoutResult(status -> notifications.tell(asha.id(), Sweeping.KIND, asha.id()));
    }

    @Test
    void itIsCarriedOutOnceAndNobodyIsTold() {
        relay.run();
        relay.run();

        assertThat(sweeping.times).isEqualTo(1);
        assertThat(sent.to(asha.id())).isEmpty();
    }

    @Test
    void aYearLateItIsCarriedOutOnce() {
        clock.passes(Duration.ofDays(365));
        relay.run();
        relay.run();

        assertThat(sweeping.times).isEqualTo(1);
    }

    @Test
    void threeNodesAtTheSameMomentCarryItOutOnce() throws Exception {
        AtTheSameMoment.all(this::ticks, this::ticks, this::ticks);

        assertThat(sweeping.times).isEqualTo(1);
        assertThat(state()).isEqualTo("DROPPED");
    }

    @Test
    void whatIsForgottenInTimeIsNotCarriedOutAndCanBeDueAgain() {
        transaction.executeWithoutResult(status -> notifications.forget(asha.id(), Sweeping.KIND, asha.id()));
        relay.run();
        assertThat(sweeping.times).isZero();

        transaction.executeWithoutResult(status -> notifications.tell(asha.id(), Sweeping.KIND, asha.id()));
        relay.run();
        assertThat(sweeping.times).isEqualTo(1);
    }

    @Test
    void itIsTriedAgainIfItCollidesWithATurn() {
        sweeping.collides = true;
        relay.run();
        assertThat(state()).isEqualTo("RETRY");

        sweeping.collides = false;
        clock.passes(Duration.ofSeconds(1));
        relay.run();
        assertThat(sweeping.times).isEqualTo(2);
    }

    @Test
    void itIsCarriedOutByAnotherNodeIfOneDies() {
        jdbc.sql(
                        "UPDATE notification SET state = 'CLAIMED', next_try = NULL, leased_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND")
                .update();

        relay.run();

        assertThat(sweeping.times).isEqualTo(1);
        assertThat(state()).isEqualTo("DROPPED");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatGoesWrongIsLoggedByItsIdsAndWithoutAWordOfWhatSomebodyWrote(CapturedOutput log) {
        sweeping.says = "Failing row contains (Room 4, My secret dilemma)";

        relay.run();

        assertThat(state()).isEqualTo("FAILED");
        assertThat(log.getAll())
                .contains(
                        "Notification %s of kind %s can't be written".formatted(id(), Sweeping.KIND),
                        "DataIntegrityViolationException")
                .doesNotContain("dilemma", "Room 4");
    }

    private boolean ticks() {
        relay.run();
        return true;
    }

    private UUID id() {
        return jdbc.sql("SELECT id FROM notification").query(UUID.class).single();
    }

    private String state() {
        return jdbc.sql("SELECT state FROM notification").query(String.class).single();
    }

    /** Counts how often it is carried out. */
    static class Sweeping implements NotificationContent {

        static final String KIND = CHORE + "test.sweeping";

        private volatile int times;
        private boolean collides;
        private String says = "";

        void startsAgain() {
            times = 0;
            collides = false;
            says = "";
        }

        @Override
        public Set<String> kinds() {
            return Set.of(KIND);
        }

        @Override
        public synchronized Optional<Card> write(String kind, UUID person, UUID subject) {
            times++;
            if (collides) {
                throw new OptimisticLockingFailureException("somebody else changed it");
            }
            if (!says.isEmpty()) {
                throw new DataIntegrityViolationException(says, new SQLException(says));
            }
            return Optional.empty();
        }
    }
}
