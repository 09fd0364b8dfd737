package dev.soundingboard.local;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a card as a person does: its words, its buttons, what stands in its inputs. */
final class CardReading {

    private CardReading() {}

    /** Every text that the message shows, a line each. */
    static String words(LocalMessage message) {
        var shown = message.cards().stream()
                .flatMap(CardReading::nodes)
                .flatMap(node -> Stream.of("text", "title", "value", "altText", "description")
                        .map(node::path)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString));
        return Stream.concat(Stream.of(message.text(), message.fileName()), shown)
                .collect(Collectors.joining("\n"));
    }

    static Optional<JsonNode> button(JsonNode card, String title) {
        return nodes(card)
                .filter(node -> text(node, "type").startsWith("Action."))
                .filter(node -> text(node, "title").equals(title))
                .findFirst();
    }

    /** The button in the smallest part of the card in which these words stand too. */
    static Optional<JsonNode> buttonBeside(JsonNode card, String words, String title) {
        return nodes(card)
                .filter(part -> button(part, title).isPresent())
                .filter(part -> nodes(part).anyMatch(node -> text(node, "text").contains(words)))
                .min(Comparator.comparingLong(part -> nodes(part).count()))
                .flatMap(part -> button(part, title));
    }

    static Stream<JsonNode> buttons(LocalMessage message) {
        return message.cards().stream()
                .flatMap(CardReading::nodes)
                .filter(node -> text(node, "type").startsWith("Action."));
    }

    /** The inputs' values as they stand, by id. */
    static Map<String, String> inputs(JsonNode card) {
        var values = new LinkedHashMap<String, String>();
        nodes(card)
                .filter(node -> text(node, "type").startsWith("Input."))
                .filter(node -> node.has("value"))
                .forEach(node -> values.put(text(node, "id"), text(node, "value")));
        return values;
    }

    /** The value of the first choice of that input. */
    static Optional<String> firstChoice(JsonNode card, String input) {
        return nodes(card)
                .filter(node -> text(node, "id").equals(input))
                .map(node -> node.at("/choices/0/value").asString(""))
                .findFirst();
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(CardReading::nodes));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
