package dev.soundingboard.teams.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.AnsweringBot;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Searching from the box where one writes to others, and from a field of a card: what is asked, and the very answers. */
class SearchesTest extends AnsweringBot {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void aFindIsACardWithALineThatStandsForIt() throws Exception {
        handlerReplies(Reply.results(List.of(
                new Reply.Result("Dr Bell", "Surgery, Poole", "https://bot.example/bell.png", CARD),
                new Reply.Result("Dr Out", "Surgery, Leeds", null, CARD))));
        var found = asked(toShare("mentor.share", "bell", 0)).path("composeExtension");

        assertThat(found.path("type").asString()).isEqualTo("result");
        assertThat(found.path("attachmentLayout").asString()).isEqualTo("list");
        assertThat(found.path("attachments")).hasSize(2);
        var bell = found.at("/attachments/0");
        assertThat(bell.path("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(bell.at("/content/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(bell.path("preview")).isEqualTo(MAPPER.readTree("""
                {
                  "contentType": "application/vnd.microsoft.card.thumbnail",
                  "content": {
                    "title": "Dr Bell",
                    "text": "Surgery, Poole",
                    "images": [{"url": "https://bot.example/bell.png", "alt": "Dr Bell"}]
                  }
                }"""));
        assertThat(found.at("/attachments/1/preview/content/images")).isEmpty();
        assertThat(connector.requests()).isEmpty();
    }

    @Test
    void aSentenceOrARefusalStandsInPlaceOfFinds() throws Exception {
        handlerReplies(Reply.say("Nobody."));
        assertThat(asked(toShare("mentor.share", "bell", 0))).isEqualTo(MAPPER.readTree("""
                {"composeExtension": {"type": "message", "text": "Nobody."}}"""));
        handlerReplies(Reply.show(CARD));
        assertThat(asked(toShare("mentor.share", "bell", 0))
                        .at("/composeExtension/text")
                        .asString())
                .isEqualTo("It is full.");
        handlerBreaks();
        assertThat(asked(toShare("mentor.share", "bell", 0))
                        .at("/composeExtension/text")
                        .asString())
                .isEqualTo(TurnTaking.APOLOGY);
    }

    @Test
    void theManifestsCommandIsTheVerbAndItsParameterTheComponent() throws Exception {
        handlerReplies(Reply.silent());
        asked(toShare("mentor.share", "bell", 25));
        isTaken(new Share("bell", 25));
        asked(toShare("mentor.share", "", 0));
        isTaken(new Share("", 0));
        asked(toShare("no.such.verb", "bell", 0));
        isTaken(new Unknown(""));
    }

    @Test
    void theBoxWhereSomebodyWritesToOthersIsNeverTakenForTheirChatWithUs() throws Exception {
        handlerReplies(Reply.silent());
        asked(toShare("mentor.share", "bell", 0));
        verify(dispatcher).take(argThat(turn -> turn.identity().reference() == null));
    }

    @Test
    void somebodyOfNowhereIsToldSo() throws Exception {
        var search = toShare("mentor.share", "bell", 0);
        search.withObject("/from").remove("aadObjectId");
        assertThat(asked(search).at("/composeExtension/text").asString()).isEqualTo(TurnTaking.NOBODY);
    }

    @Test
    void choicesAreTitlesWithTheirValues() throws Exception {
        handlerReplies(Reply.choices(List.of(new Reply.Choice("Dr Bell, Surgery, Poole", "17"))));
        assertThat(asked(toPick("mentor.pick", "bel"))).isEqualTo(MAPPER.readTree("""
                {
                  "type": "application/vnd.microsoft.search.searchResponse",
                  "value": {"results": [{"title": "Dr Bell, Surgery, Poole", "value": "17"}]}
                }"""));
        isTaken(new Pick("bel"));
    }

    @Test
    void aFieldThatMayNotAskIsOfferedNothing() throws Exception {
        var nothing = MAPPER.readTree("""
                {"type": "application/vnd.microsoft.search.searchResponse", "value": {"results": []}}""");
        handlerReplies(Reply.show(CARD));
        assertThat(asked(toPick("no.such.verb", "bel"))).isEqualTo(nothing);
        handlerBreaks();
        assertThat(asked(toPick("mentor.pick", "bel"))).isEqualTo(nothing);
    }

    private void isTaken(Command command) {
        verify(dispatcher).take(argThat(turn -> turn.command().equals(command)));
    }

    private JsonNode asked(ObjectNode search) throws Exception {
        return MAPPER.readTree(sends(search));
    }

    private ObjectNode toShare(String command, String text, int skip) {
        return Activities.searchToShare(connector.serviceUrl(), command, text, skip);
    }

    private ObjectNode toPick(String dataset, String text) {
        return Activities.searchToPick(connector.serviceUrl(), dataset, text);
    }
}
