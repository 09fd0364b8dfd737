package dev.soundingboard.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The limits that Teams sets to a bot, as the local channel enforces them. */
class LimitsTest {

    private final TestClock clock = new TestClock();
    private final ConnectorDesk desk = new ConnectorDesk(clock);

    @BeforeEach
    void enforced() {
        desk.limits().enforce(true);
    }

    @Test
    void fiftyMessagesGoOutInASecondAndTheNextIsRefused() {
        IntStream.range(0, 50)
                .forEach(number -> assertThat(sendTo(UUID.randomUUID())).isEqualTo("201"));
        assertThat(sendTo(UUID.randomUUID())).isEqualTo("429");
        clock.passes(Duration.ofSeconds(1));
        assertThat(sendTo(UUID.randomUUID())).isEqualTo("201");
        assertThat(desk.limits().refused()).isEqualTo(1);
    }

    @Test
    void oneChatTakesSevenInASecondAndEightInTwo() {
        var asha = UUID.randomUUID();
        IntStream.range(0, 7).forEach(number -> assertThat(sendTo(asha)).isEqualTo("201"));
        assertThat(sendTo(asha)).isEqualTo("429");
        clock.passes(Duration.ofSeconds(1));
        assertThat(sendTo(asha)).isEqualTo("201");
        assertThat(sendTo(asha)).isEqualTo("429");
        clock.passes(Duration.ofSeconds(1));
        assertThat(sendTo(asha)).isEqualTo("201");
    }

    @Test
    void oneChatTakesSixtyInThirtySecondsAndEighteenHundredInAnHour() {
        var asha = UUID.randomUUID();
        for (var number = 0; number < 60; number++) {
            assertThat(sendTo(asha)).isEqualTo("201");
            clock.passes(Duration.ofMillis(400));
        }
        assertThat(sendTo(asha)).isEqualTo("429");
        for (var number = 60; number < 1_800; number++) {
            clock.passes(Duration.ofSeconds(1));
            while (!sendTo(asha).equals("201")) {
                clock.passes(Duration.ofSeconds(1));
            }
        }
        clock.passes(Duration.ofSeconds(30));
        assertThat(sendTo(asha)).isEqualTo("429");
        clock.passes(Duration.ofHours(1));
        assertThat(sendTo(asha)).isEqualTo("201");
    }

    @Test
    void nobodyIsRefusedUnlessItIsAskedFor() {
        desk.limits().enforce(false);
        IntStream.range(0, 100)
                .forEach(number -> assertThat(sendTo(UUID.randomUUID())).isEqualTo("201"));
        assertThat(desk.ledger().all()).hasSize(100).allMatch(Ledger.Entry::accepted);
    }

    private String sendTo(UUID person) {
        var message = new JsonMapper().createObjectNode().put("text", "hello");
        return desk.take(Request.toSend("a:" + person, message), () -> Answer.of(201, Map.of()))
                .toString();
    }
}
