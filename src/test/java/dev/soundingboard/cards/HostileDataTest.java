package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever people call themselves, the card keeps its form and shows exactly that. */
class HostileDataTest {

    private static final String PLAIN = "plain";

    static Stream<String> names() {
        return Stream.of(
                "${x}",
                "${$root}",
                "Dr ${title} \\${a} \\`",
                "`${title}`",
                "\"quoted\", 'twice'",
                "\"}],\"actions\":[{\"type\":\"Action.OpenUrl\"}]",
                "<script>alert(1)</script>",
                "[a link](https://example.org) **bold** @mention <at>all</at>",
                "back\\slash\\u0022",
                "NUL\0 bell\7 escape\33",
                "line\nline\r\n\u2028line\u2029",
                "\u202Eright to left\u202C עברית",
                "\uD83D\uDC69\u200D\u2695\uFE0F Zoë",
                "lone \uD83D surrogate",
                "$data",
                "{\"$when\": \"${false}\"}",
                " ",
                "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsNeverTemplate(String name) {
        CardTemplate card = CardTemplate.compile("test", Node.JSON.readTree("""
                {"whole": "${name}", "text": "Dr ${name}!", "joined": "${concat('<', name, '>')}",
                 "list": [{"$data": "${names}", "item": "${$data}"}], "object": "${person}",
                 "chosen": "${if(exists(name), name, 'nobody')}", "key": "${person[name]}"}
                """));
        ObjectNode data = Node.JSON.createObjectNode().put("name", name);
        data.putArray("names").add(name);
        data.putObject("person").put(name, name);

        JsonNode expanded = Node.JSON.readTree(card.expand(data).toString());

        ObjectNode expected = Node.JSON
                .createObjectNode()
                .put("whole", name)
                .put("text", "Dr " + name + "!")
                .put("joined", "<" + name + ">");
        expected.putArray("list").addObject().put("item", name);
        expected.putObject("object").put(name, name);
        expected.put("chosen", name).put("key", name);
        assertThat(expanded).isEqualTo(Node.JSON.readTree(expected.toString()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCardKeepsItsForm(String name) {
        CardFile.all().forEach(file -> {
            CardTemplate card = CardTemplate.compile(file.toString(), file.template());
            JsonNode plain = form(card.expand(written(file.sample(), PLAIN)));
            assertThat(form(card.expand(written(file.sample(), name)))).isEqualTo(plain);
        });
    }

    /** The sample with another text in place of each, but for dates, which people don't write. */
    private static JsonNode written(JsonNode sample, String text) {
        return mapTexts(sample, old -> old.matches("\\d{4}-\\d\\d-\\d\\d.*") ? old : text);
    }

    private static JsonNode form(JsonNode card) {
        return mapTexts(card, text -> "");
    }

    private static JsonNode mapTexts(JsonNode node, UnaryOperator<String> change) {
        if (node.isObject()) {
            ObjectNode object = Node.JSON.createObjectNode();
            node.forEachEntry((name, value) -> object.set(name, mapTexts(value, change)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode list = Node.JSON.createArrayNode();
            node.forEach(item -> list.add(mapTexts(item, change)));
            return list;
        }
        return node.isString() ? StringNode.valueOf(change.apply(node.stringValue())) : node;
    }
}
