package dev.soundingboard.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All nodes together keep to one rate. */
@StorageTest
class PaceTest {

    private static final int A_SECOND = 40;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Pace one;
    private Pace other;

    @BeforeEach
    void twoNodes() {
        var properties = new RelayProperties(A_SECOND, 1, Duration.ofMinutes(2));
        one = new Pace(jdbc, properties);
        other = new Pace(jdbc, properties);
        nothingIsTaken();
    }

    @AfterEach
    void nothingIsTaken() {
        jdbc.sql("UPDATE relay_pace SET taken_to = CURRENT_TIMESTAMP").update();
    }

    @Test
    void aNodeMayTakeWhatGoesOutInASecond() {
        assertThat(room(one)).isEqualTo(A_SECOND);
    }

    @Test
    void whatOneNodeHasTakenTheOtherCannotTake() {
        take(one, 30);

        assertThat(room(other)).isBetween(10, 15); // the clock runs on
    }

    @Test
    void whenAllIsTakenNobodyMayTakeMore() {
        take(one, 3 * A_SECOND);

        assertThat(room(other)).isZero();
        assertThat(room(one)).isZero();
    }

    @Test
    void aClockOfTheDatabaseThatWasSetBackStopsNobody() {
        jdbc.sql("UPDATE relay_pace SET taken_to = CURRENT_TIMESTAMP + INTERVAL '1' HOUR")
                .update();

        assertThat(room(one)).isEqualTo(A_SECOND);
    }

    @Test
    void theMomentsLieApartAndAfterWhatWasTaken() {
        take(one, 10);

        var slots = transaction.execute(status -> other.open().orElseThrow());

        assertThat(slots.nanoTimeOf(1) - slots.nanoTimeOf(0))
                .isEqualTo(Duration.ofSeconds(1).dividedBy(A_SECOND).toNanos());
        assertThat(slots.first()).isAfter(slots.now());
    }

    @Test
    void whileOneNodeClaimsTheOtherDoesNot() throws Exception {
        var node = Executors.newSingleThreadExecutor();
        try {
            var open = transaction.execute(status -> {
                one.open();
                return get(node.submit(() -> transaction.execute(inner -> other.open())));
            });
            assertThat(open).isEmpty();
        } finally {
            node.shutdownNow();
        }
    }

    private int room(Pace pace) {
        return transaction.execute(status -> pace.open().orElseThrow().room());
    }

    private void take(Pace pace, int messages) {
        transaction.executeWithoutResult(status -> pace.take(pace.open().orElseThrow(), messages));
    }

    private static <T> T get(Future<T> future) {
        return call(future::get);
    }

    private static <T> T call(Callable<T> callable) {
        try {
            return callable.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
