package dev.soundingboard.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StorageTest
class SignedLinksTest {

    @Autowired
    SignedLinks links;

    @Autowired
    LinkSecret secret;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @Test
    void whatWasSignedForOnePurposeOpensNothingOfAnother() {
        var token = token("evidence", "somebody's");

        assertThat(links.subjectOf("evidence", token)).contains("somebody's");
        assertThat(links.subjectOf("calendar", token)).isEmpty();
    }

    @Test
    void itRunsOut() {
        var token = token("evidence", "somebody's");
        clock.passes(Duration.ofMinutes(2));

        assertThat(links.subjectOf("evidence", token)).isEmpty();
    }

    @Test
    void whatWeDidNotSignOpensNothing() {
        var token = token("evidence", "somebody's");

        assertThat(links.subjectOf("evidence", token.substring(0, token.length() - 4) + "AAAA"))
                .isEmpty();
        assertThat(links.subjectOf("evidence", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."))
                .isEmpty();
    }

    @Test
    void whatSignsAddressesIsStoredBeforeTheFirstTurn() {
        assertThat(jdbc.sql("SELECT secret FROM link_secret")
                        .query(byte[].class)
                        .list())
                .containsExactly(secret.get());
    }

    private String token(String purpose, String subject) {
        return links.to("/{token}", purpose, subject, clock.instant().plus(Duration.ofMinutes(1)))
                .replaceAll(".*/", "");
    }
}
