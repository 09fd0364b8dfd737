package dev.soundingboard.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @JsonTypeName("note")
    record Note(UUID about, int version, @Nullable String text) implements Command {}

    @JsonTypeName("search")
    record Search(@Typed String text) implements Command {}

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Commands commands = new Commands(List.of(new TakesNotes(), new Searches()), mapper);

    @Test
    void onlyAnObjectNamesACommand() {
        for (var junk : List.of("['note', {'about': '%s'}]".formatted(ID), "['note']", "null", "'note'", "1", "[]")) {
            assertThat(commands.read(mapper.readTree(junk.replace('\'', '"'))))
                    .as(junk)
                    .isEmpty();
        }
    }

    @Test
    void whatMayBeMissingMayBeMissing() {
        assertThat(read("{'verb': 'note', 'about': '%s'}".formatted(ID))).isEqualTo(new Note(ID, 0, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'verb': 'note'}", "{'verb': 'note', 'about': null}", "{'verb': 'note', 'about': ''}"})
    void aCommandWithoutWhatItNeedsIsNone(String data) {
        assertThat(read(data)).isNull();
    }

    @Test
    void whatNoDatabaseOrCardCanHoldBecomesASpace() {
        var read = (Note)
                read("{'verb': 'note', 'about': '%s', 'text': 'a\\u0000b\\ud800c\\n\\ud83d\\ude00'}".formatted(ID));

        assertThat(read).extracting(Note::text).isEqualTo("a b c\n\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'verb': 'search'}",
                "{'verb': 'search', 'text': null}",
                "{'verb': 'search', 'text': ''}",
                "{'verb': 'search', 'text': ' \\n '}"
            })
    void noTypedTextIsEmpty(String data) {
        assertThat(read(data)).isEqualTo(new Search(""));
    }

    @Test
    void spaceAroundTypedTextSaysNothing() {
        assertThat(read("{'verb': 'search', 'text': ' Dr Bell\\n '}")).isEqualTo(new Search("Dr Bell"));
    }

    @Test
    void aSearchWhileSomebodyTypesChangesNothing() {
        var note = mapper.createObjectNode().put("verb", "note").put("about", ID.toString());

        assertThat(commands.read(note)).isPresent();
        assertThat(commands.readSearch(note)).isEmpty();
    }

    private @Nullable Command read(String data) {
        return commands.read(mapper.readTree(data.replace('\'', '"'))).orElse(null);
    }

    private static class Searches implements Handler<Search> {

        @Override
        public Reply handle(Actor actor, Search command) {
            return Reply.silent();
        }
    }

    private static class TakesNotes implements Handler<Note> {

        @Override
        public Reply handle(Actor actor, Note command) {
            return Reply.silent();
        }
    }
}
