package dev.soundingboard.local.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a person can read of a message, a line each. */
final class VisibleText {

    private VisibleText() {}

    static String of(JsonNode message) {
        var cards = message.path("attachments").valueStream().map(it -> it.path("content"));
        return Stream.concat(Stream.of(message), cards.flatMap(VisibleText::nodes))
                .map(node -> node.path("text").asString(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(VisibleText::nodes));
    }
}
