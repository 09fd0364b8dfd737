package dev.soundingboard.teams.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.Notice;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.StubConnector;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of failures, row by row, against a connector that fails so. */
@ChannelTest
class TeamsMessengerTest {

    private static final Card CARD = Refusal.because("It is about you.");
    private static final Notice NEWS = new Notice(CARD, Optional.empty());

    @Autowired
    TeamsMessenger messenger;

    @Autowired
    People people;

    private StubConnector connector;
    private UUID asha;

    @BeforeEach
    void ashaHasAChat() throws IOException {
        connector = new StubConnector();
        asha = people.add(new Person(
                        UUID.fromString(Activities.TENANT), UUID.randomUUID(), "Asha Rao", ZoneId.of("Europe/London")))
                .id();
        people.chatOpened(asha, new ConversationReference(connector.serviceUrl(), "a:old"));
    }

    @AfterEach
    void close() {
        connector.close();
    }

    @Test
    void aCardGoesToTheChatThatIsKnown() {
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.sent());
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .startsWith("POST /v3/conversations/a:old/activities {")
                .contains("\"summary\":\"It is about you.\"")
                .contains("\"contentType\":\"application/vnd.microsoft.card.adaptive\",\"content\":{")
                .doesNotContain("null");
    }

    @Test
    void aChatThatIsGoneIsOpenedAgainAndRemembered() {
        connector.answersSending(request -> {
            var gone = request.getRequestURI().getPath().contains("a:old");
            (gone ? StubConnector.error(404, "ConversationNotFound") : StubConnector.status(201, "{\"id\": \"1\"}"))
                    .to(request);
        });
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.sent());
        assertThat(connector.requests()).hasSize(3);
        assertThat(connector.requests().get(1))
                .contains("POST /v3/conversations {", people.get(asha).object().toString(), Activities.TENANT);
        assertThat(people.get(asha).reference()).contains(new ConversationReference(connector.serviceUrl(), "a:new"));
    }

    @Test
    void aChatThatIsGoneAgainFails() {
        connector.answersSending(StubConnector.error(404, "ConversationNotFound"));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.failed("HTTP 404"));
        assertThat(connector.requests()).hasSize(3);
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
    void whoeverCanNotBeReachedUntilTheyActIsBlocked(String code) {
        connector.answersSending(StubConnector.error(403, code));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.blocked(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 413, 500, 501})
    void aRefusalForGoodFails(int status) {
        connector.answersSending(StubConnector.error(status, "SomethingElse"));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.failed("HTTP " + status));
        assertThat(connector.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void whatMayHaveArrivedIsUncertainAndIsNotSentAgain(int status) {
        connector.answersSending(StubConnector.status(status, ""));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.uncertain("HTTP " + status));
        assertThat(connector.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 503})
    void whatTheChannelSaysItDidNotDoIsTriedAgain(int status) {
        connector.answersSending(StubConnector.status(status, "", "Retry-After", "17"));
        assertThat(messenger.send(asha, NEWS))
                .isEqualTo(Delivery.tryLaterInDoubt(Duration.ofSeconds(17), "HTTP " + status));
    }

    @Test
    void anAnswerThatBreaksOffIsUncertain() {
        connector.answersSending(StubConnector.breakOff(201, "{\"id\":"));
        assertThat(messenger.send(asha, NEWS).toString()).contains("UNKNOWN");
        connector.answersSending(StubConnector.status(201, "<html>who are you?</html>"));
        assertThat(messenger.send(asha, NEWS).toString()).contains("UNKNOWN");
        assertThat(connector.requests()).hasSize(2);
    }

    @Test
    void nothingIsAskedForWhoeverIsBlockedUntilTheyAct() {
        connector.answersSending(StubConnector.error(403, "ConversationBlockedByUser"));
        messenger.send(asha, NEWS);
        assertThat(messenger.send(asha, NEWS).isBlocked()).isTrue();
        assertThat(connector.requests()).hasSize(1);
    }

    @Test
    void aDroppedConnectionIsUncertainAndIsNotSentAgain() {
        connector.answersSending(StubConnector.drop());
        assertThat(messenger.send(asha, NEWS).toString()).contains("UNKNOWN");
        assertThat(connector.requests()).hasSize(1);
    }

    @Test
    void anAnswerThatIsNoJsonIsStillAnAnswer() {
        connector.answersSending(StubConnector.status(201, ""));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.sent());
    }

    @Test
    void tooManyRequestsAreTriedAgainWhenTheConnectorSays() {
        connector.answersSending(StubConnector.status(429, "", "Retry-After", "17"));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.tryLater(Duration.ofSeconds(17)));
        connector.answersSending(StubConnector.status(429, "", "Retry-After", "soon"));
        assertThat(messenger.send(asha, NEWS).toString()).contains("RETRY");
        connector.answersSending(StubConnector.status(429, "", "Retry-After", "Thu, 1 Jan 2026 00:00:00 GMT"));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.tryLater(Duration.ofSeconds(1)));
    }

    @Test
    void aConnectorThatIsDownIsTriedLater() {
        connector.close();
        assertThat(messenger.send(asha, NEWS).toString()).contains("RETRY");
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 502, 503, 504})
    void openingAChatCanBeTriedAgain(int status) {
        connector.answersSending(StubConnector.error(404, "ConversationNotFound"));
        connector.answersOpening(StubConnector.status(status, ""));
        assertThat(messenger.send(asha, NEWS).toString()).contains("RETRY");
    }

    @Test
    void whoeverHasNotInstalledTheAppIsBlocked() {
        connector.answersSending(StubConnector.error(404, "ConversationNotFound"));
        connector.answersOpening(StubConnector.error(403, "ForbiddenOperationException"));
        assertThat(messenger.send(asha, NEWS)).isEqualTo(Delivery.blocked("ForbiddenOperationException"));
    }

    @Test
    void aCardIsReplacedWhereItStands() {
        assertThat(messenger.replace(old(), CARD)).isEqualTo(Delivery.sent());
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .startsWith("PUT /v3/conversations/a:old/activities/7 {")
                .contains("\"summary\":\"It is about you.\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void aCardThatIsGoneIsNotReplaced(int status) {
        connector.answersSending(StubConnector.error(status, "ActivityNotFoundInConversation"));
        assertThat(messenger.replace(old(), CARD)).isEqualTo(Delivery.gone("HTTP " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 429, 502, 503, 504})
    void replacingACardIsTriedAgain(int status) {
        connector.answersSending(StubConnector.status(status, ""));
        assertThat(messenger.replace(old(), CARD).toString()).contains("RETRY");
    }

    @Test
    void replacingACardIsTriedAgainEvenIfItMayHaveArrived() {
        connector.answersSending(StubConnector.drop());
        assertThat(messenger.replace(old(), CARD).toString()).contains("RETRY");
    }

    private MessageReference old() {
        return new MessageReference(new ConversationReference(connector.serviceUrl(), "a:old"), "7");
    }
}
