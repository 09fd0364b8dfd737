package dev.soundingboard.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundingboard.teams.ChannelTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Faults are ordered and cleared; what can't be an order is told to whoever ordered it. */
@ChannelTest
class LocalFaultsTest {

    private static final String SOMEBODY = "0a5a0000-0000-4000-8000-00000000a54a";

    @Autowired
    LocalOrders orders;

    @Autowired
    Players players;

    @AfterEach
    void clear() throws Exception {
        orders.allIsWell();
    }

    @Test
    void whatIsOrderedIsListedUntilItIsCleared() throws Exception {
        assertThat(orders.fault("\"status\": 503, \"times\": 2, \"operation\": \"send\"", SOMEBODY))
                .contains("503", "\"left\":2", "\"operation\":\"send\"", SOMEBODY);
        assertThat(orders.limits()).contains("\"limits\":true", "\"refused\":0");
        assertThat(orders.allIsWell()).contains("\"faults\":[]", "\"limits\":false");
    }

    @Test
    void whatCanNotBeAnOrderIsTold() {
        assertThatThrownBy(() -> orders.fault("\"times\": 2", SOMEBODY)).hasMessageContaining("A fault needs");
        assertThatThrownBy(() -> orders.fault("\"status\": 503, \"tims\": 1", SOMEBODY))
                .hasMessageContaining("tims");
    }

    @Test
    void theLedgerSaysWhatCameAndWhatBecameOfIt() throws Exception {
        var ben = players.named("Ben Carter");
        orders.startsTheLedgerAgain();
        orders.fault("\"status\": 500, \"times\": 1", ben.person().aadObjectId().toString());
        ben.says("help").says("help");
        var help = orders.ledger().stream()
                .filter(it -> it.text().contains("What you can do here"))
                .toList();
        assertThat(help).hasSize(2);
        var refused = help.get(0);
        assertThat(refused.answer()).isEqualTo("500");
        assertThat(refused.accepted()).isFalse();
        var taken = help.get(1);
        assertThat(taken.answer()).isEqualTo("201");
        assertThat(taken.accepted()).isTrue();
        assertThat(taken.digest()).isEqualTo(refused.digest());
    }
}
