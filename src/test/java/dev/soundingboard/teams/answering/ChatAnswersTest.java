package dev.soundingboard.teams.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.AnsweringBot;
import dev.soundingboard.teams.StubConnector;
import dev.soundingboard.teams.sending.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each kind of reply to what is answered in the chat. */
class ChatAnswersTest extends AnsweringBot {

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
    void whoeverSendsAFileSeesThatItIsRead() throws Exception {
        handlerReplies(Reply.say("Two people."));
        var file = message();
        file.withArray("/attachments")
                .addObject()
                .put("contentType", "image/png")
                .put("contentUrl", "https://a.example/1");
        sends(file);
        assertThat(connector.requests()).hasSize(2);
        assertThat(connector.requests().get(0)).contains("\"type\":\"typing\"");
        assertThat(connector.requests().get(1)).contains("Two people.");
    }

    @Test
    void anOfferOfAFileIsAskedInTeamsOwnWay() throws Exception {
        handlerReplies(new Reply.Offer("people.csv", "Your people.", 12, new RosterCommand.Keep("")));
        sends(message());
        assertThat(connector.requests())
                .singleElement()
                .asString()
                .contains(
                        "\"contentType\":\"application/vnd.microsoft.teams.card.file.consent\"",
                        "\"name\":\"people.csv\"",
                        "\"sizeInBytes\":12",
                        "\"acceptContext\":{\"verb\":");
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
    void aReplyThatCanNotBeSentIsToldLater() throws Exception {
        handlerReplies(Reply.show(CARD));
        connector.answersSending(StubConnector.error(502, "BadGateway"));
        var before = stored.count("notification");
        sends(message());
        assertThat(stored.count("notification")).isEqualTo(before + 1);
    }

    @Test
    void theSendersLanguageDoesNotBecomeTheServers() throws Exception {
        handlerReplies(Reply.silent());
        var before = Locale.getDefault();
        sends(message().put("locale", "tr-TR"));
        assertThat(Locale.getDefault()).isEqualTo(before);
    }
}
