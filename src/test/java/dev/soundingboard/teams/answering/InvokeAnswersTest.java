package dev.soundingboard.teams.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Reply;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.AnsweringBot;
import dev.soundingboard.teams.StubConnector;
import dev.soundingboard.teams.sending.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of reply to what is answered in the response. */
class InvokeAnswersTest extends AnsweringBot {

    private static final JsonMapper MAPPER = new JsonMapper();

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
    void aBrokenTurnIsApologisedForInTheResponse() throws Exception {
        handlerBreaks();
        var answer = MAPPER.readTree(sends(execute()));
        isAnswer(answer, 500, "application/vnd.microsoft.error");
        assertThat(answer.at("/value/message").asString()).isEqualTo(TurnTaking.APOLOGY);
        assertThat(connector.requests()).isEmpty();
    }

    @Test
    void aReplyToAnExecutedCardThatCanNotBeSentIsToldLater() throws Exception {
        handlerReplies(Reply.show(CARD));
        connector.answersSending(StubConnector.error(502, "BadGateway"));
        var before = stored.count("notification");
        assertThat(MAPPER.readTree(sends(execute())).path("value").asString()).contains("didn't get through");
        assertThat(stored.count("notification")).isEqualTo(before + 1);
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

    private static void isAnswer(JsonNode answer, int status, String type) {
        assertThat(answer.path("statusCode").asInt()).isEqualTo(status);
        assertThat(answer.path("type").asString()).isEqualTo(type);
    }
}
