package dev.soundingboard.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** Readiness, and what a second delivery does. */
@ChannelTest
class WarmUpTest {

    @Autowired
    WarmUp warmUp;

    @Autowired
    Stored stored;

    @Autowired
    Endpoint endpoint;

    @Test
    void warmingUpLeavesNothing() {
        var before = stored.rows();
        warmUp.run(new DefaultApplicationArguments());
        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void anActivityDeliveredTwiceHasOneEffect() throws Exception {
        var hello = Activities.bytes(Activities.message(endpoint.serviceUrl(), "hello"));
        endpoint.postSigned(hello);
        var once = stored.rows();
        endpoint.postSigned(hello);
        assertThat(stored.rows()).isEqualTo(once);
    }
}
