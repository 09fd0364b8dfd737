package dev.soundingboard.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PhraseBookTest {

    @JsonTypeName("look")
    @Says(
            value = {"mentors", "find a mentor"},
            rest = "text")
    record Look(String text) implements Command {}

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final PhraseBook book = new PhraseBook(
            new Commands(
                    List.of(new Handles.Hellos(), new Handles.Helps(), new Handles.Homes(), new Handles.Looks()),
                    mapper),
            mapper);

    @ParameterizedTest
    @ValueSource(strings = {"hello", "Hello", "HELLO!", "  hi ", "Hi there.", "hllo", "hello\u200b"})
    void aGreetingIsReadInAnyCaseAndWithATypo(String text) {
        assertThat(book.read(text)).isEqualTo(new Hello());
    }

    @ParameterizedTest
    @CsvSource({
        "mentors, ''",
        "Mentors Winchester, winchester",
        "mentros, ''",
        "mentrs in Poole, in poole",
        "find a mentor, ''",
        "Find a mentor in psychiatry!, in psychiatry",
        "find a mentr, ''"
    })
    void wordsAfterAPhraseAreTaken(String text, String rest) {
        assertThat(book.read(text)).isEqualTo(new Look(rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "ho", "xyzzy", "help me with my rota", "🙂", "\u202ehelo backwards"})
    void whatIsNearNothingIsUnknown(String text) {
        assertThat(book.read(text)).isEqualTo(new Unknown(text));
    }

    @Test
    void aLongTextIsNotGuessedAt() {
        var text = "mentors ".repeat(2_000);
        assertThat(book.read(text)).isEqualTo(new Unknown(text));
    }

    @Test
    void whatIsAsNearToTwoCommandsIsUnknown() {
        assertThat(book.read("helo")).isEqualTo(new Unknown("helo"));
    }

    /** Handlers that only lend their command types. */
    private static final class Handles {

        private record Hellos() implements Handler<Hello> {
            @Override
            public Reply handle(Actor actor, Hello command) {
                return Reply.silent();
            }
        }

        private record Helps() implements Handler<Help> {
            @Override
            public Reply handle(Actor actor, Help command) {
                return Reply.silent();
            }
        }

        private record Homes() implements Handler<Home> {
            @Override
            public Reply handle(Actor actor, Home command) {
                return Reply.silent();
            }
        }

        private record Looks() implements Handler<Look> {
            @Override
            public Reply handle(Actor actor, Look command) {
                return Reply.silent();
            }
        }
    }
}
