package dev.soundingboard.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What lies behind a pair, as their card tells it: the newest first. */
@StorageTest
class SoFarTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wessex", "north-west", "core-trainees", "generic"})
    void theNewestComesFirstAndTheyBecameAPairBeforeTheyMet(String scheme) {
        var two = pairs.of(scheme);
        wessex.says(two.trainee(), new Met(two.id(), null));
        assertThat(soFar(two))
                .as("on the day they became a pair")
                .extracting(PairSoFar.Step::says)
                .containsExactly("You met (face to face)", "The team introduced you");

        clock.passes(Duration.ofDays(5));
        wessex.says(two.mentor(), new Met(two.id(), null));
        assertThat(soFar(two))
                .extracting(PairSoFar.Step::day)
                .containsExactly("28 November 2026", "23 November 2026", "23 November 2026");
    }

    private Iterable<PairSoFar.Step> soFar(Pairs.Two two) {
        var reply = (Reply.Show) wessex.says(two.trainee(), new Open(two.id()));
        return ((PairCard) reply.card()).past();
    }
}
