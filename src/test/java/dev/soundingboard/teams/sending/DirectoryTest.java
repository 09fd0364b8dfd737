package dev.soundingboard.teams.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.StubConnector;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the directory says of whoever speaks, and that nobody waits for long when it says nothing. */
@ChannelTest
class DirectoryTest {

    @Autowired
    Directory directory;

    private StubConnector connector;

    @BeforeEach
    void start() throws IOException {
        connector = new StubConnector();
    }

    @AfterEach
    void stop() {
        connector.close();
    }

    @Test
    void theirAddressAndTheirPrincipalNameAreAsked() {
        connector.answersSending(StubConnector.status(
                200,
                "{\"id\": \"29:1\", \"email\": \"noor@example.org\", \"userPrincipalName\": \"n.aziz@example.org\"}"));

        assertThat(addresses()).containsExactlyInAnyOrder("noor@example.org", "n.aziz@example.org");
        assertThat(connector.requests()).containsExactly("GET /v3/conversations/a:1/members/29:1 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"id\": \"29:1\", \"email\": null, \"userPrincipalName\": \" \"}", "{\"email\": {}}"})
    void aDirectoryMayShowNoAddress(String answer) {
        connector.answersSending(StubConnector.status(200, answer));

        assertThat(addresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
    void aDirectoryMayRefuse(int status) {
        connector.answersSending(StubConnector.error(status, "MemberNotFoundInConversation"));

        assertThat(addresses()).isEmpty();
    }

    @Test
    void aDirectoryThatBreaksOffOrHangsSaysNothing() {
        connector.answersSending(StubConnector.drop());
        assertThat(addresses()).isEmpty();
        connector.answersSending(request -> {});
        assertThat(addresses()).isEmpty();
    }

    private Set<String> addresses() {
        return directory.addressesOf("29:1", new ConversationReference(connector.serviceUrl(), "a:1"));
    }
}
