package dev.soundingboard.teams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.RefusedFile;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is taken for a file that somebody sent. */
@ChannelTest
class SentFileTest {

    private static final String URL = "http://localhost/";

    @Autowired
    Turns turns;

    @Autowired
    ActivityJson json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'contentType': 'image/png', 'contentUrl': 'https://evil.example/face.png'}",
                "{'contentType': 'image/*'}",
                "{'contentType': 'application/vnd.microsoft.teams.file.download.info', 'name': 'face.png',"
                        + " 'content': {'downloadUrl': 'https://evil.example/face.png', 'fileType': 'png'}}",
                "{'contentType': 'application/vnd.microsoft.teams.file.download.info', 'content': {'downloadUrl': 1}}",
                "{'contentType': 'application/vnd.microsoft.teams.file.download.info', 'content': 'x'}"
            })
    void aFileFromElsewhereIsRefusedUnread(String attachment) {
        assertThat(command(attached("mentors", attachment)))
                .contains(new RefusedFile(RefusedFile.Reason.FROM_ELSEWHERE));
    }

    @Test
    void oneFileAtATime() {
        var two = attached(
                "",
                "{'contentType': 'image/png', 'contentUrl': 'https://a.example/1'}",
                "{'contentType': 'image/png', 'contentUrl': 'https://a.example/2'}");
        assertThat(command(two)).contains(new RefusedFile(RefusedFile.Reason.SEVERAL_AT_ONCE));
    }

    @Test
    void whatClientsAttachToWordsIsNoFile() {
        assertThat(command(attached("hello", "{'contentType': 'text/html', 'content': '<p>hello</p>'}")))
                .contains(new Hello());
        assertThat(command(attached("hello", "{'contentType': null}", "null"))).contains(new Hello());
    }

    @Test
    void aFileAmongOthersIsNotFetched() {
        var amongOthers = attached("", "{'contentType': 'image/png', 'contentUrl': 'x'}");
        amongOthers.withObject("/conversation").put("conversationType", "groupChat");
        assertThat(command(amongOthers)).isEmpty();
    }

    @Test
    void aCardThatWasFoundAndSentToUsAsksForNothing() {
        assertThat(command(attached("", "{'contentType': 'application/vnd.microsoft.card.adaptive', 'content': {}}")))
                .isEmpty();
    }

    private Optional<Command> command(ObjectNode activity) {
        return turns.read(new Incoming(json.read(Activities.bytes(activity)).orElseThrow()))
                .map(Turn::command);
    }

    private static ObjectNode attached(String text, String... attachments) {
        var activity = Activities.message(URL, text);
        for (var attachment : attachments) {
            activity.withArray("/attachments").add(JsonMapper.shared().readTree(attachment.replace('\'', '"')));
        }
        return activity;
    }
}
