package dev.soundingboard.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who reads a text sees the same words: nothing in it turns it around or hides. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café, naïve, Zoë, Ångström",
                "إلى اللقاء، دكتورة",
                "שלום, ד״ר כהן",
                "می\u200cخواهم", // Persian keeps letters apart that would join
                "क\u094d\u200dष", // Hindi joins what would be kept apart
                "👩\u200d⚕\ufe0f 👨🏾\u200d⚕\ufe0f",
                "👨\u200d👩\u200d👧\u200d👦 🏳\ufe0f\u200d🌈 🫱🏻\u200d🫲🏿",
                "☎\ufe0f 1\ufe0f\u20e3 ❤\ufe0f\u200d🔥",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f", // the flag of England
                "葛\udb40\udd00城", // a name in its own form
                "Line one\nand\ttwo",
            })
    void whatPeopleWriteStaysAsItIs(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Room \u202e4 moor\u202c', Room 4 moor",
        "'\u2066Room\u2069 \u200e4\u200f\u061c', Room 4",
        "'pass\u200bword \ufeffand\u2060 co\u00adop', password and coop",
        "'on\u200dly\u200c', only",
        "'Dr\u3164\u115f\u1160\uffa0\u034f', Dr",
        "'A\ufe01\ufe02\ufe03', 'A\ufe01'",
        "'hi\udb40\udc67\udb40\udc6f', hi",
        "'\u3164\u200d\u3164', ''",
    })
    void whatTurnsTextAroundOrHidesInItIsTakenOut(String typed, String seen) {
        assertThat(PlainText.of(typed)).isEqualTo(seen);
    }

    @JsonTypeName("visit")
    record Visit(
            String place,
            List<String> topics,
            @JsonUnwrapped Times times) implements Command {}

    record Times(String first) {}

    @Test
    void itIsSoForEveryTextOfEveryCommand() {
        var mapper = JsonMapper.builder().build();
        var commands = new Commands(List.of(new Visits()), mapper);

        assertThat(commands.read(mapper.readTree("""
                        {"verb": "visit", "place": "R\\u202eoom", "topics": ["Ro\\u200btas"], "first": "1\\u206610:00"}""")))
                .contains(new Visit("Room", List.of("Rotas"), new Times("110:00")));
    }

    private static class Visits implements Handler<Visit> {

        @Override
        public Reply handle(Actor actor, Visit command) {
            return Reply.silent();
        }
    }
}
