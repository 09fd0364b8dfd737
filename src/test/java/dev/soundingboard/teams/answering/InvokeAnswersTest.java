package dev.soundingboard.teams.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dev.soundingboard.chat.Fetch;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.AnsweringBot;
import dev.soundingboard.teams.StubConnector;
import dev.soundingboard.teams.sending.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
    void whatIsPressedAmongOthersIsAnsweredToThePresserAlone() throws Exception {
        handlerReplies(Reply.show(CARD));
        var pressed = execute();
        pressed.withObject("/conversation").put("conversationType", "groupChat");
        var answer = MAPPER.readTree(sends(pressed));
        isAnswer(answer, 200, "application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asString()).isEqualTo("It is full.");
        assertThat(connector.requests()).isEmpty();
    }

    /** What a cautious client may send, though neither our cards nor our manifest lead there. */
    @ParameterizedTest
    @CsvSource({
        "task/fetch, /task/type, message",
        "task/submit, /task/type, message",
        "composeExtension/fetchTask, /task/type, message",
        "composeExtension/submitAction, /task/type, message",
        "composeExtension/selectItem, /composeExtension/type, message",
        "composeExtension/queryLink, /composeExtension/type, message",
        "composeExtension/anonymousQueryLink, /composeExtension/type, message",
        "composeExtension/querySettingUrl, /composeExtension/type, message"
    })
    void whatNobodyAskedForIsAnsweredInItsOwnShape(String kind, String path, String type) throws Exception {
        var answer = MAPPER.readTree(sends(invoke(kind)));
        assertThat(answer.at(path).asString()).isEqualTo(type);
        assertThat(answer.toString()).contains("Say help in your own chat with me.");
        verify(dispatcher, never()).take(argThat(turn -> turn.key().type().equals("invoke")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composeExtension/setting",
                "composeExtension/onCardButtonClicked",
                "signin/verifyState",
                "message/submitAction"
            })
    void whatWaitsForNoWordsIsTakenNoteOf(String kind) throws Exception {
        assertThat(sends(invoke(kind))).isEmpty();
        verify(dispatcher, never()).take(argThat(turn -> turn.key().type().equals("invoke")));
    }

    /** Only a file can be fetched by allowing one, and only so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'action': 'accept', 'context': {'verb': 'home'}}",
                "{'action': 'accept', 'context': {'verb': 'admins.leave', 'of': 'wessex'}}",
                "{'action': 'accept', 'context': ['roster.keep']}",
                "{'action': 'accept', 'context': null}",
                "{'action': 'accept'}",
                "{'context': {'verb': 'roster.keep'}}",
                "{'action': ['accept'], 'context': {'verb': 'roster.keep'}}",
                "['accept']",
                "'accept'",
                "null"
            })
    void aYesToNoOfferOfOursAsksForNothing(String value) throws Exception {
        var consent = invoke("fileConsent/invoke");
        consent.set("value", MAPPER.readTree(value.replace('\'', '"')));
        assertThat(sends(consent)).isEmpty();
        verify(dispatcher, never()).take(argThat(turn -> turn.key().type().equals("invoke")));
    }

    @Test
    void aFileIsNotFetchedByAButton() throws Exception {
        sends(Activities.execute(connector.serviceUrl(), "roster.keep", "{}"));
        verify(dispatcher, never()).take(argThat(turn -> turn.command() instanceof Fetch));
    }

    @Test
    void anInvokeThatWeDoNotKnowIsNotImplemented() throws Exception {
        for (var kind : List.of("composeExtension/unheard", "signin/tokenExchange", "handoff/action", "")) {
            assertThat(post(invoke(kind)).statusCode()).as(kind).isEqualTo(501);
        }
    }

    @Test
    void aButtonPressedByNobodyIsRefusedInWords() throws Exception {
        var pressed = execute();
        pressed.withObject("/from").remove("aadObjectId");
        isAnswer(MAPPER.readTree(sends(pressed)), 400, "application/vnd.microsoft.error");
    }

    private ObjectNode invoke(String kind) {
        return Activities.personal(connector.serviceUrl(), "invoke").put("name", kind);
    }

    private static void isAnswer(JsonNode answer, int status, String type) {
        assertThat(answer.path("statusCode").asInt()).isEqualTo(status);
        assertThat(answer.path("type").asString()).isEqualTo(type);
    }
}
