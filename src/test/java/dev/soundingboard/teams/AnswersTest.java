package dev.soundingboard.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Dispatcher;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.local.LocalKeys;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of reply, to each kind of activity, as the connector and the response see it. */
@ChannelTest
class AnswersTest {

    private static final Card CARD = Refusal.because("It is full.");
    private static final JsonMapper MAPPER = new JsonMapper();

    @MockitoBean
    Dispatcher dispatcher;

    @Autowired
    Endpoint endpoint;

    @Autowired
    LocalKeys keys;

    @Autowired
    Stored stored;

    private StubConnector connector;

    @BeforeEach
    void start() throws IOException {
        connector = new StubConnector();
    }

    @AfterEach
    void close() {
        connector.close();
    }

    @Test
    void wordsAreAnsweredBelow() throws Exception {
        handlerReplies(Reply.show(CARD));
        assertThat(sends(message())).isEmpty();
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .startsWith("POST /v3/conversations/a:" + Activities.ASHA + "/activities {")
                .contains("\"summary\":\"It is full.\"", Messages.ADAPTIVE_CARD);
    }

    @Test
    void aSentenceIsPlainText() throws Exception {
        handlerReplies(Reply.say("No *stars*, no <at>mentions</at>."));
        sends(message());
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .contains("\"text\":\"No *stars*, no <at>mentions</at>.\"", "\"textFormat\":\"plain\"");
    }

    @Test
    void silenceSendsNothing() throws Exception {
        handlerReplies(Reply.silent());
        assertThat(sends(message())).isEmpty();
        assertThat(connector.requests()).isEmpty();
    }

    @Test
    void aSubmittedCardIsReplacedWhereItStands() throws Exception {
        handlerReplies(Reply.replace(CARD));
        sends(Activities.submit(connector.serviceUrl(), "{}"));
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .startsWith("PUT /v3/conversations/a:" + Activities.ASHA + "/activities/card-1 {");
    }

    @Test
    void aCardThatCanNotBeReplacedIsAnsweredBelow() throws Exception {
        handlerReplies(Reply.replace(CARD));
        connector.answersSending(request -> (request.getRequestMethod().equals("PUT")
                        ? StubConnector.error(404, "ActivityNotFoundInConversation")
                        : StubConnector.status(201, "{\"id\": \"2\"}"))
                .to(request));
        sends(Activities.submit(connector.serviceUrl(), "{}"));
        assertThat(connector.requests()).hasSize(2).last().asString().startsWith("POST ");
    }

    @Test
    void aReplacementForNothingPressedIsANewMessage() throws Exception {
        handlerReplies(Reply.replace(CARD));
        sends(message());
        assertThat(connector.requests()).singleElement().asString().startsWith("POST ");
    }

    @Test
    void anExecutedCardIsReplacedByTheResponse() throws Exception {
        handlerReplies(Reply.replace(CARD));
        var answer = MAPPER.readTree(sends(execute()));
        isAnswer(answer, 200, Messages.ADAPTIVE_CARD);
        assertThat(answer.at("/value/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(connector.requests()).isEmpty();
    }

    @Test
    void aNewCardForAnExecutedOneIsPointedAt() throws Exception {
        handlerReplies(Reply.show(CARD));
        var answer = MAPPER.readTree(sends(execute()));
        isAnswer(answer, 200, "application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asString()).isEqualTo("See the new message below.");
        assertThat(connector.requests()).singleElement().asString().startsWith("POST ");
    }

    @Test
    void aSentenceForAnExecutedCardIsShownForAMoment() throws Exception {
        handlerReplies(Reply.say("Noted."));
        var answer = MAPPER.readTree(sends(execute()));
        isAnswer(answer, 200, "application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asString()).isEqualTo("Noted.");
    }

    @Test
    void aBrokenTurnIsApologisedForInTheChat() throws Exception {
        handlerBreaks();
        assertThat(sends(message())).isEmpty();
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .contains(TurnTaking.APOLOGY)
                .doesNotContain("Exception");
    }

    @Test
    void aBrokenTurnIsApologisedForInTheResponse() throws Exception {
        handlerBreaks();
        var answer = MAPPER.readTree(sends(execute()));
        isAnswer(answer, 500, "application/vnd.microsoft.error");
        assertThat(answer.at("/value/message").asString()).isEqualTo(TurnTaking.APOLOGY);
        assertThat(connector.requests()).isEmpty();
    }

    @Test
    void aReplyThatCanNotBeSentIsToldLater() throws Exception {
        handlerReplies(Reply.show(CARD));
        connector.answersSending(StubConnector.error(502, "BadGateway"));
        var before = stored.count("notification");
        sends(message());
        assertThat(stored.count("notification")).isEqualTo(before + 1);
        assertThat(MAPPER.readTree(sends(execute())).path("value").asString()).contains("didn't get through");
        assertThat(stored.count("notification")).isEqualTo(before + 2);
    }

    @Test
    void aReplyAmongOthersThatCanNotBeSentIsForgotten() throws Exception {
        handlerReplies(Reply.show(CARD));
        connector.answersSending(StubConnector.error(502, "BadGateway"));
        var before = stored.count("notification");
        var pressed = execute();
        pressed.withObject("/conversation").put("conversationType", "groupChat");
        sends(pressed);
        assertThat(stored.count("notification")).isEqualTo(before);
    }

    @Test
    void anInvokeThatWeDoNotKnowIsNotImplemented() throws Exception {
        var answer =
                post(Activities.personal(connector.serviceUrl(), "invoke").put("name", "composeExtension/unheard"));
        assertThat(answer.statusCode()).isEqualTo(501);
    }

    @Test
    void aButtonPressedByNobodyIsRefusedInWords() throws Exception {
        var pressed = execute();
        pressed.withObject("/from").remove("aadObjectId");
        isAnswer(MAPPER.readTree(sends(pressed)), 400, "application/vnd.microsoft.error");
    }

    @Test
    void theSendersLanguageDoesNotBecomeTheServers() throws Exception {
        handlerReplies(Reply.silent());
        var before = Locale.getDefault();
        sends(message().put("locale", "tr-TR"));
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    private void handlerReplies(Reply reply) {
        when(dispatcher.take(any())).thenReturn(reply);
    }

    private void handlerBreaks() {
        when(dispatcher.take(any())).thenThrow(new DataAccessResourceFailureException("the database is gone"));
    }

    private String sends(ObjectNode activity) throws Exception {
        var answer = post(activity);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(ObjectNode activity) throws Exception {
        return endpoint.post(keys.authorization(connector.serviceUrl()), Activities.bytes(activity));
    }

    private ObjectNode message() {
        return Activities.message(connector.serviceUrl(), "anything");
    }

    private ObjectNode execute() {
        return Activities.execute(connector.serviceUrl(), "home", "{}");
    }

    private static void isAnswer(JsonNode answer, int status, String type) {
        assertThat(answer.path("statusCode").asInt()).isEqualTo(status);
        assertThat(answer.path("type").asString()).isEqualTo(type);
    }
}
