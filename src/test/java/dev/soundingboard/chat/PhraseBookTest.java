package dev.soundingboard.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PhraseBookTest {

    @JsonTypeName("look")
    @Says(
            value = {"mentors", "find a mentor"},
            rest = "text",
            does = "Find a mentor.")
    record Look(String text) implements Command {}

    @JsonTypeName("part")
    @Says(
            value = {"part with", "… parts"},
            rest = "name",
            asTyped = true)
    record Part(String name) implements Command {}

    @JsonTypeName("plan")
    @Says(
            value = {"plan a session", "plan a meeting"},
            does = "Plan a session.")
    record Plan() implements Command {}

    @JsonTypeName("quieten")
    @Says(
            value = {"stop messages", "stop … messages", "make … an admin"},
            offered = true,
            hints = "too loud")
    record Quieten() implements Command {}

    @JsonTypeName("shift")
    @Says(
            value = {"shift … date …", "shift date …", "write to (mentors)"},
            rest = "text",
            asTyped = true)
    record Shift(String text) implements Command {}

    @JsonTypeName("within")
    @Says(value = "soon", rest = "text", punctuated = true, does = "Soon.", unless = "rain")
    record Soon(String text) implements Command {}

    private static final Actor NOBODY = new Actor(UUID.randomUUID(), "Asha Rao", ZoneOffset.UTC, null, Set.of());

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final PhraseBook book = new PhraseBook(
            new Commands(
                    List.of(
                            new Handles.Hellos(),
                            new Handles.Helps(),
                            new Handles.Homes(),
                            new Handles.Looks(),
                            new Handles.Parts(),
                            new Handles.Plans(),
                            new Handles.Quietens(),
                            new Handles.Shifts(),
                            new Handles.Soons()),
                    mapper),
            mapper);

    @ParameterizedTest
    @ValueSource(strings = {"hello", "Hello", "HELLO!", "  hi ", "Hi there.", "hllo", "helo", "hello\u200b"})
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

    @ParameterizedTest
    @CsvSource({
        "Part with Dr O’Brien, Dr OBrien",
        "Dr Bell parts, Dr Bell",
        "Dr Bell part, Dr Bell",
        "Bell PARTS, Bell",
        "part with İpek, İpek"
    })
    void aNameKeepsItsCapitalsAndMayComeFirst(String text, String name) {
        assertThat(book.read(text)).isEqualTo(new Part(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"study part", "i want to part"})
    void whatIsSurelyNoNameIsNotTakenForOne(String text) {
        assertThat(book.read(text)).isEqualTo(new Unknown(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop messages",
                "stop all messages",
                "Stop these silly messages!",
                "stop teh mesages",
                "make me an admin"
            })
    void wordsThatNobodyTakesMayStandInAGap(String text) {
        assertThat(book.read(text)).isEqualTo(new Quieten());
    }

    @ParameterizedTest
    @CsvSource({
        "shift Asha’s date, Ashas",
        "shift Ben Carter’s date to May, Ben Carters to May",
        "shift date Ben, Ben",
        "write to mentors in Poole, mentors in Poole",
        "write to mentros, mentros"
    })
    void wordsInAGapAreTakenAndThoseInBracketsToo(String text, String taken) {
        assertThat(book.read(text)).isEqualTo(new Shift(taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shift my date", "shift date", "shift date to May", "stop", "make an admin"})
    void aGapHasWordsInItAndANameIsNoLittleWord(String text) {
        assertThat(book.read(text)).isEqualTo(new Unknown(text));
    }

    @ParameterizedTest
    @CsvSource({"soon in 1.5 months, in 1.5 months", "Soon: -2!, -2!", "soon, ''", "soon please, ''"})
    void punctuationStaysWhereACommandWantsIt(String text, String taken) {
        assertThat(book.read(text)).isEqualTo(new Soon(taken));
    }

    @ParameterizedTest
    @CsvSource({
        "mentors in Poole please, in poole",
        "'Please, mentors in Poole', in poole",
        "'mentors in Poole, thanks!', in poole",
        "mentors in Poole thank you., in poole"
    })
    void aKindWordAroundItIsNoPartOfIt(String text, String rest) {
        assertThat(book.read(text)).isEqualTo(new Look(rest));
    }

    @Test
    void whatIsOfferedIsNearThoughHelpDoesNotNameItAndAHintIsNearest() {
        assertThat(book.sayingsOf(NOBODY, command -> true))
                .extracting(PhraseBook.Saying::words)
                .doesNotContain("stop messages");
        assertThat(titles("such messages")).containsExactly("Stop messages");
        assertThat(book.read("too loud")).isEqualTo(new Unknown("too loud"));
        assertThat(titles("too loud")).containsExactly("Stop messages");
    }

    @Test
    void wordsOfSomethingElseKeepACommandFromBeingOffered() {
        assertThat(titles("a session soon")).contains("Soon");
        assertThat(titles("a session soon in the rain"))
                .contains("Plan a session")
                .doesNotContain("Soon");
    }

    private List<String> titles(String text) {
        return book.nearest(text, NOBODY, command -> true).stream()
                .map(Button::title)
                .toList();
    }

    @Test
    void aLongTextIsNotGuessedAt() {
        var text = "mentors ".repeat(2_000);
        assertThat(book.read(text)).isEqualTo(new Unknown(text));
    }

    @Test
    void whatIsAsNearToTwoCommandsIsUnknown() {
        assertThat(book.read("helpo")).isEqualTo(new Unknown("helpo"));
    }

    @ParameterizedTest
    @CsvSource({
        "'please plan us a meting', Plan a session",
        "'could we have another session?', Plan a session",
        "'anybody mentoring in Poole', Mentors",
        "'what is waiting', Home"
    })
    void whatIsUnknownIsNearToWhatHasTheSameWords(String text, String saying) {
        assertThat(book.read(text)).isEqualTo(new Unknown(text));
        assertThat(book.nearest(text, NOBODY, command -> true))
                .extracting(Button::title)
                .first()
                .isEqualTo(saying);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "xyzzy", "I am so tired", "what is the", "🙂", "\u202eemoh", "**[x](y)**", "meeeeeeeeeeet"})
    void whatIsNearNothingHasNothingNear(String text) {
        assertThat(book.nearest(text, NOBODY, command -> true)).isEmpty();
    }

    @Test
    void aLongTextIsNotSearchedForWhatIsNear() {
        assertThat(book.nearest("plan ".repeat(2_000), NOBODY, command -> true)).isEmpty();
    }

    @Test
    void whatLeadsNowhereForSomebodyIsNotNear() {
        assertThat(book.nearest("another session", NOBODY, command -> command != Plan.class))
                .isEmpty();
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

        private record Parts() implements Handler<Part> {
            @Override
            public Reply handle(Actor actor, Part command) {
                return Reply.silent();
            }
        }

        private record Plans() implements Handler<Plan> {
            @Override
            public Reply handle(Actor actor, Plan command) {
                return Reply.silent();
            }
        }

        private record Quietens() implements Handler<Quieten> {
            @Override
            public Reply handle(Actor actor, Quieten command) {
                return Reply.silent();
            }
        }

        private record Shifts() implements Handler<Shift> {
            @Override
            public Reply handle(Actor actor, Shift command) {
                return Reply.silent();
            }
        }

        private record Soons() implements Handler<Soon> {
            @Override
            public Reply handle(Actor actor, Soon command) {
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
