package dev.soundingboard.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.teams.answering.TurnTaking;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is posted, the answer is never a 500 and never a stack trace, and what isn't an activity leaves nothing. */
@ChannelTest
class MalformedActivitiesTest {

    private static final int LARGEST = 256 * 1024;

    /** So many are sent until it is looked at what is stored. */
    private static final int AT_ONCE = 50;

    @Autowired
    Endpoint endpoint;

    @Autowired
    Stored stored;

    @Test
    void aThousandMalformedActivitiesOfNobodyLeaveNothing() throws Exception {
        var corpus = MalformedActivities.fromNobody(endpoint.serviceUrl());
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(1000).doesNotHaveDuplicates();
        var before = stored.rows();
        for (var from = 0; from < corpus.size(); from += AT_ONCE) {
            var some = corpus.subList(from, Math.min(from + AT_ONCE, corpus.size()));
            for (var malformed : some) {
                isAnsweredWithoutABreakdown(malformed);
            }
            assertThat(stored.rows()).as("one of %s", some).isEqualTo(before);
        }
    }

    @Test
    void noneOfThemBreaksTheBotWhenSomebodySendsThem() throws Exception {
        for (var malformed : MalformedActivities.fromAsha(endpoint.serviceUrl())) {
            isAnsweredWithoutABreakdown(malformed);
        }
    }

    private void isAnsweredWithoutABreakdown(String malformed) throws Exception {
        var answer = endpoint.postSigned(malformed);
        assertThat(answer.statusCode()).as(malformed).isIn(200, 400, 401, 403, 501);
        assertThat(answer.body()).as(malformed).doesNotContain("Exception", "\tat ", "trace", TurnTaking.APOLOGY);
    }

    @Test
    void whatIsNotJsonOrNoActivityIsABadRequest() throws Exception {
        for (var body : new String[] {
            "",
            " ",
            "null",
            "[]",
            "{}",
            "\"text\"",
            "42",
            "{",
            "{\"type\":",
            "{\"type\": {}}",
            "{\"type\": \"message\"}"
        }) {
            assertThat(endpoint.postSigned(body).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void bytesThatAreNoTextAreABadRequest() throws Exception {
        for (var body : Stream.of("ff fe 00", "c3 28", "ed a0 80")
                .map(hex -> HexFormat.ofDelimiter(" ").parseHex(hex))
                .toList()) {
            assertThat(endpoint.postSigned(body).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() throws Exception {
        var hello = Activities.message(endpoint.serviceUrl(), "hello").toString();
        var padding = " ".repeat(LARGEST - hello.getBytes(StandardCharsets.UTF_8).length);
        assertThat(endpoint.postSigned(hello + padding).statusCode()).isEqualTo(200);
        assertThat(endpoint.postSigned(hello + padding + " ").statusCode()).isEqualTo(413);
    }
}
