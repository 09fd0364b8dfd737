package dev.soundingboard.teams.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.local.LocalOrders;
import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.local.desk.Ledger.Entry;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.teams.ChannelTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table of failures from end to end: what a connector that fails so does to a notification, what its ledger shows, and
 * that all is well again afterwards.
 */
@ChannelTest
@TestPropertySource(properties = "sounding-board.connector.longest-answer=2s")
class FailureTableTest {

    private static final String KIND = "chat.missed-reply";
    private static final String TOLD = "We could not answer you a moment ago.";
    private static final Duration UNTIL_ALL_IS_TRIED = Duration.ofDays(2);

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    LocalOrders orders;

    @Autowired
    People people;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Player asha;
    private UUID person;

    @BeforeEach
    void ashaHasAChat() throws Exception {
        orders.allIsWell();
        asha = players.named("Asha Rao").says("hello");
        person = jdbc.sql("SELECT id FROM person WHERE name = 'Asha Rao'")
                .query(UUID.class)
                .single();
        jdbc.sql("DELETE FROM notification WHERE person = ?").param(person).update();
        orders.startsTheLedgerAgain();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ForbiddenOperationException",
                "BotNotInConversationRoster",
                "ConversationBlockedByUser",
                "MessageWritesBlocked",
                "BotDisabledByAdmin"
            })
    void whoeverHasToActIsLeftAloneUntilTheyDoAndThenHearsWhatTheyMissed(String code) throws Exception {
        orders.fault("\"status\": 403, \"code\": \"%s\"".formatted(code), person(asha));
        assertThat(told()).isEqualTo("BLOCKED");
        orders.allIsWell();
        told();
        assertThat(states()).containsOnly("BLOCKED");
        time.passes(UNTIL_ALL_IS_TRIED);
        assertThat(requests()).as("no request but the first").hasSize(1);

        asha.says("hello");
        time.passes(Duration.ofSeconds(1));
        assertThat(states()).containsOnly("SENT");
        assertThat(told()).isEqualTo("SENT");
    }

    @Test
    void whoeverPutsTheAppBackHearsWhatTheyMissed() throws Exception {
        var niamh = players.named("Niamh Newcomer").says("hello");
        person = jdbc.sql("SELECT id FROM person WHERE name = 'Niamh Newcomer'")
                .query(UUID.class)
                .single();
        orders.fault("\"status\": 403, \"code\": \"BotNotInConversationRoster\"", person(niamh));
        assertThat(told()).isEqualTo("BLOCKED");
        orders.allIsWell();
        niamh.installsTheApp();
        time.passes(Duration.ofSeconds(1));
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void aChatThatIsGoneIsOpenedAgainOnce() throws Exception {
        orders.fault("\"status\": 404, \"code\": \"ConversationNotFound\", \"times\": 1", person(asha));
        assertThat(told()).isEqualTo("SENT");
        assertThat(requests()).extracting(Entry::answer).containsExactly("404", "201", "201");

        orders.fault("\"status\": 404, \"operation\": \"send\"", person(asha));
        assertThat(told()).isEqualTo("FAILED");
        recovers();
    }

    @Test
    void tooManyRequestsWaitAsLongAsTheChannelSays() throws Exception {
        orders.fault("\"status\": 429, \"retryAfter\": \"120\", \"times\": 1", person(asha));
        assertThat(told()).isEqualTo("RETRY");
        time.passes(Duration.ofSeconds(100));
        assertThat(requests()).hasSize(1);
        time.passes(Duration.ofSeconds(21));
        assertThat(newest()).isEqualTo("SENT");
        assertThat(accepted()).hasSize(1);
    }

    @Test
    void tooManyRequestsWaitUntilTheDateThatTheChannelNames() throws Exception {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                time.now().plus(Duration.ofMinutes(10)).atOffset(ZoneOffset.UTC));
        orders.fault("\"status\": 429, \"retryAfter\": \"%s\", \"times\": 1".formatted(date), person(asha));
        assertThat(told()).isEqualTo("RETRY");
        time.passes(Duration.ofMinutes(9));
        assertThat(requests()).hasSize(1);
        time.passes(Duration.ofMinutes(2));
        assertThat(newest()).isEqualTo("SENT");
        assertThat(accepted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 429, 503})
    void whatWasNotDoneIsTriedAgainAfterAWhile(int status) throws Exception {
        orders.fault("\"status\": %d, \"times\": 2".formatted(status), person(asha));
        assertThat(told()).isEqualTo("RETRY");
        time.passes(Duration.ofMinutes(5));
        assertThat(newest()).isEqualTo("SENT");
        assertThat(requests()).hasSize(3);
        assertThat(accepted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"412, UNKNOWN", "429, FAILED", "503, UNKNOWN"})
    void andIsGivenUpAfterMostOfADay(int status, String atLast) throws Exception {
        orders.fault("\"status\": %d".formatted(status), person(asha));
        assertThat(told()).isEqualTo("RETRY");
        time.passes(UNTIL_ALL_IS_TRIED);
        assertThat(newest()).isEqualTo(atLast);
        assertThat(requests()).hasSize(16);
        recovers();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\": 502', 0",
        "'\"status\": 504', 0",
        "'\"status\": 504, \"accepting\": true', 1",
        "'\"hang\": true', 0",
        "'\"hang\": true, \"accepting\": true', 1",
        "'\"drop\": true', 0",
        "'\"dropAfterAccepting\": true', 1"
    })
    void whatMayHaveArrivedIsUnknownAndIsNeverSentAgain(String fault, int arrived) throws Exception {
        orders.fault(fault, person(asha));
        assertThat(told()).isEqualTo("UNKNOWN");
        orders.allIsWell();
        time.passes(UNTIL_ALL_IS_TRIED);
        assertThat(newest()).isEqualTo("UNKNOWN");
        assertThat(requests()).hasSize(1);
        assertThat(accepted()).hasSize(arrived);
        recovers();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 413, 500})
    void aRefusalForGoodIsNotTriedAgain(int status) throws Exception {
        orders.fault("\"status\": %d".formatted(status), person(asha));
        assertThat(told()).isEqualTo("FAILED");
        orders.allIsWell();
        time.passes(UNTIL_ALL_IS_TRIED);
        assertThat(requests()).hasSize(1);
        assertThat(accepted()).isEmpty();
        recovers();
    }

    @Test
    void aConnectorThatIsNotThereIsTriedAgainWhereTheyWereLastHeard() throws Exception {
        var live = people.get(person).reference().orElseThrow();
        people.chatOpened(person, new ConversationReference(nobodyThere(), live.conversation()));
        assertThat(told()).isEqualTo("RETRY");
        assertThat(requests()).isEmpty();
        asha.says("hello");
        time.passes(Duration.ofMinutes(2));
        assertThat(newest()).isEqualTo("SENT");
        recovers();
    }

    @Test
    void aSlowAnswerIsAnAnswer() throws Exception {
        orders.fault("\"delay\": \"PT0.3S\", \"times\": 1", person(asha));
        assertThat(told()).isEqualTo("SENT");
        assertThat(requests())
                .allSatisfy(it -> assertThat(Duration.between(it.received(), it.answered()))
                        .isGreaterThanOrEqualTo(Duration.ofMillis(290)));
    }

    @Test
    void oneFailureIsNoOneElses() throws Exception {
        var ben = players.named("Ben Carter").says("hello");
        orders.fault("\"status\": 500", person(ben));
        assertThat(told()).isEqualTo("SENT");
    }

    /** All is well again: the next is sent, once. */
    private void recovers() throws Exception {
        orders.allIsWell();
        var before = accepted().size();
        assertThat(told()).isEqualTo("SENT");
        assertThat(accepted()).hasSize(before + 1);
        asha.sees(TOLD);
    }

    /** What became of a notification that is due now. */
    private String told() {
        transaction.executeWithoutResult(status -> notifications.tell(person, KIND, person));
        time.passes(Duration.ofMillis(1));
        return newest();
    }

    private String newest() {
        return jdbc.sql("SELECT state FROM notification WHERE person = ? ORDER BY due DESC FETCH FIRST ROW ONLY")
                .param(person)
                .query(String.class)
                .single();
    }

    private List<String> states() {
        return jdbc.sql("SELECT state FROM notification WHERE person = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    /** What the connector was asked about her, but for the answers to what she says. */
    private List<Entry> requests() {
        return orders.ledger().stream()
                .filter(it -> asha.person().aadObjectId().equals(it.person()))
                .filter(it -> it.text().isEmpty() || it.text().contains(TOLD))
                .toList();
    }

    private List<Entry> accepted() {
        return requests().stream()
                .filter(Entry::accepted)
                .filter(it -> it.text().contains(TOLD))
                .toList();
    }

    private static String person(Player player) {
        return player.person().aadObjectId().toString();
    }

    private static String nobodyThere() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://localhost:%d/".formatted(socket.getLocalPort());
        }
    }
}
