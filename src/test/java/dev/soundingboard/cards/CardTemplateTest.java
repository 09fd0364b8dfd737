package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CardTemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "plain"                                                                |
                    "${a.b[0].c} and ${d['e']}"                                            | a.b.c,d.e
                    "${$root.a} ${$data.b} ${$index} ${$host.name}"                        | a,b
                    "${$root}"                                                             | ``
                    {"$data": "${a}", "v": "${b} ${$root.c}"}                              | a,a.b,c
                    {"$data": "${a}", "w": [{"$data": "${b}", "v": "${c}"}]}               | a,a.b,a.b.c
                    {"$data": "${a}", "$when": "${b}", "v": 1}                             | a,a.b
                    {"$data": "${where(a, x, x.b)}", "v": "${c}"}                          | a,a.b,a.c
                    {"$data": {"b": 1}, "v": "${b} ${$root.a}"}                            | a
                    {"$data": "${json('[]')}", "v": "${b}"}                                |
                    "${first(sortBy(a, 'n')).b}"                                           | a.b
                    "${join(select(a, x => x.b), ', ')}"                                   | a.b
                    "${select(a, x, select(x.b, y, y.c & x.d & e))}"                       | a.b.c,a.d,e
                    "${any(a, x, x.b)}"                                                    | a,a.b
                    "${(a ? b : c).d}"                                                     | a,b.d,c.d
                    "${(a ?? b).c}"                                                        | a.c,b.c
                    "${a[b].c}"                                                            | a.c,b
                    "${{x: a}}"                                                            | a
                    """)
    void knowsWhatItReads(String template, String bindings) {
        CardTemplate compiled = compile(template);
        assertThat(compiled.bindings()).containsExactly(bindings == null ? new String[0] : bindings.split(",", -1));
    }

    @Test
    void knowsTheCommandsItSends() {
        CardTemplate card = compile("""
                {"actions": [
                  {"type": "Action.Execute", "verb": "accept", "data": {"verb": "accept"},
                   "fallback": {"type": "Action.Submit", "data": {"verb": "acceptOffline"}}},
                  {"type": "Action.Submit", "data": {"verb": "${way.verb}"}},
                  {"type": "Action.OpenUrl", "url": "https://example.org"}],
                 "verb": "of no action"}
                """);
        assertThat(card.verbs()).containsExactly("accept", "acceptOffline");
        assertThat(card.boundVerbs()).containsExactly("${way.verb}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"body": [{}, {"text": "x ${shout(a)}"}]} | cards/a.json#/body/1/text: unknown function shout
                    {"body": [{"$when": "${a &&}"}]}          | cards/a.json#/body/0/$when: did not expect the end
                    {"a/b": "${length()}"}                    | cards/a.json#/a~1b: length takes 1 arguments, not 0
                    {"$data": "${$dta}"}                      | cards/a.json#/$data: $dta is not one of $root, $data, $index and $host
                    ["${a"]                                   | cards/a.json#/0: ${ without its }: ${a
                    ["${'a}"]                                 | cards/a.json#/0: ${ without its }: ${'a}
                    ["${a # b}"]                              | cards/a.json#/0: '#' is not part of the language
                    ["${where(a, 1, b)}"]                     | cards/a.json#/0: 1 is not the name of a variable
                    """)
    void aMistakeIsNamedWithFileAndPointer(String template, String message) {
        assertThatThrownBy(() -> CardTemplate.compile("cards/a.json", Node.JSON.readTree(template)))
                .isInstanceOf(CardTemplateException.class)
                .hasMessage(message);
    }

    @Test
    void anErrorInTheDataIsNamedWithFileAndPointer() {
        CardTemplate card = compile("{\"body\": [{\"v\": \"${a[3]}\"}]}");
        assertThatThrownBy(() -> card.expand(Node.JSON.readTree("{\"a\": [1]}")))
                .hasMessage("test.json#/body/0/v: there is no item 3 in 1");
    }

    @Test
    void theHostTellsAboutItself() {
        JsonNode host = Node.JSON.readTree("{\"theme\": \"dark\"}");
        JsonNode card = compile("[\"${$host.theme}\"]").expand(Node.JSON.createObjectNode(), host);
        assertThat(card).isEqualTo(Node.JSON.readTree("[\"dark\"]"));
    }

    @Test
    void changingACardChangesNeitherTheTemplateNorTheData() {
        CardTemplate template = compile("{\"fixed\": {\"a\": 1}, \"bound\": \"${o}\"}");
        JsonNode data = Node.JSON.readTree("{\"o\": {\"b\": 2}}");
        ObjectNode card = (ObjectNode) template.expand(data);
        card.withObject("/fixed").put("a", 9);
        card.withObject("/bound").put("b", 9);
        assertThat(template.expand(data))
                .isEqualTo(Node.JSON.readTree("{\"fixed\": {\"a\": 1}, \"bound\": {\"b\": 2}}"));
    }

    private static CardTemplate compile(String template) {
        return CardTemplate.compile("test.json", Node.JSON.readTree(template));
    }
}
