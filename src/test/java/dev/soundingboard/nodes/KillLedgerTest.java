package dev.soundingboard.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two nodes in JVMs of their own on one PostgreSQL, killed and stopped while they send. Nothing is lost, nothing is told
 * twice, and what nobody can know is listed.
 */
@Tag("alone")
@EnabledIfSystemProperty(named = "database", matches = "postgresql")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillLedgerTest {

    private static final int KILLS = 5;
    private static final int AT_ONCE = 16;
    private static final int PENDING = 20;

    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws IOException {
        nodes = new TwoNodes(Map.of("sounding-board.relay.at-once", String.valueOf(AT_ONCE)));
    }

    @AfterAll
    static void close() throws IOException {
        nodes.close();
    }

    @Test
    @Order(1)
    void killsLoseNothingAndTellNothingTwice() throws IOException {
        var seed = Long.getLong("seed", System.nanoTime());
        var result = KillLedger.of(nodes, KILLS, seed);
        System.out.printf("-Dseed=%d%n%s%n", seed, result.table());

        assertThat(result.fewestPending()).isGreaterThanOrEqualTo(PENDING);
        assertThat(result.lost()).isEmpty();
        assertThat(result.doubled()).isEmpty();
        assertThat(result.overtaken()).isEmpty();
        assertThat(result.unexplained()).isEmpty();
        assertThat(result.mostUnknown()).isLessThanOrEqualTo(AT_ONCE);
    }

    @Test
    @Order(2)
    void aRollingRestartUnderLoadLeavesNothingUnknown() throws IOException {
        var before = nodes.backlog().in("UNKNOWN");
        restartsUnderLoad(0);
        restartsUnderLoad(1);
        nodes.waitUntilNothingIsPending();

        var reconciled = Reconciliation.of(nodes);
        assertThat(reconciled.lost()).isEmpty();
        assertThat(reconciled.doubled()).isEmpty();
        assertThat(reconciled.overtaken()).isEmpty();
        assertThat(reconciled.unknown()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void whoeverStopsFinishesWhatIsUnderWayAndHandsBackTheRest() throws IOException {
        var before = nodes.backlog().in("UNKNOWN");
        nodes.backlog().tells(4);
        nodes.waitForRequests(20);
        nodes.stop(0);
        nodes.stop(1);

        assertThat(nodes.backlog().in("CLAIMED", "SENDING")).isEmpty();
        assertThat(nodes.backlog().pending()).isGreaterThanOrEqualTo(PENDING);
        assertThat(nodes.backlog().in("UNKNOWN")).isEqualTo(before);
    }

    private void restartsUnderLoad(int node) throws IOException {
        nodes.backlog().tells(2);
        nodes.waitForRequests(20);
        nodes.stop(node);
        nodes.start(node);
        nodes.waitFor(node);
    }
}
