package dev.soundingboard.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two nodes keep one pace between them. It is half of what they come with, so that a machine on which one of them stands
 * still for a while says nothing about the other.
 */
@Tag("alone")
@EnabledIfSystemProperty(named = "database", matches = "postgresql")
class PaceOfNodesTest {

    private static final int PER_SECOND = 20;
    private static final int MESSAGES = 200;
    private static final int WARM_UP = 50;

    @Test
    void theyAreNeverRefusedAndNoFasterThanOneAlone() throws IOException {
        try (var nodes = new TwoNodes(Map.of("sounding-board.relay.per-second", String.valueOf(PER_SECOND)))) {
            var run = PacedRun.of(nodes, WARM_UP, MESSAGES);

            assertThat(run.received()).hasSize(MESSAGES);
            assertThat(run.refused()).isZero();
            assertThat(run.rate()).isLessThanOrEqualTo(PER_SECOND * 1.1);
        }
    }
}
