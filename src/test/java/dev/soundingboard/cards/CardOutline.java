package dev.soundingboard.cards;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A card as its reader sees it, a line for each thing on it; what a button sends stands beside it. */
final class CardOutline {

    private static final Map<String, BiFunction<JsonNode, String, String>> KINDS = Map.ofEntries(
            Map.entry("TextBlock", (node, indent) -> indent + text(node, "text")),
            Map.entry("RichTextBlock", (node, indent) -> indent + runs(node)),
            Map.entry("Image", (node, indent) -> indent + "(picture: " + text(node, "altText") + ")"),
            Map.entry("FactSet", (node, indent) -> lines(node.path("facts"), indent, CardOutline::fact)),
            Map.entry("Table", (node, indent) -> lines(node.path("rows"), indent, CardOutline::row)),
            Map.entry("Chart.HorizontalBar", CardOutline::chart),
            Map.entry("Chart.VerticalBar", CardOutline::chart),
            Map.entry("Input.Text", CardOutline::input),
            Map.entry("Input.Date", CardOutline::input),
            Map.entry("Input.Time", CardOutline::input),
            Map.entry("Input.Toggle", CardOutline::input),
            Map.entry(
                    "Input.ChoiceSet",
                    (node, indent) -> input(node, indent) + "\n"
                            + lines(node.path("choices"), indent + "  ", CardOutline::choice)),
            Map.entry("Action.OpenUrl", (node, indent) -> button(node, indent) + " → " + text(node, "url")),
            Map.entry("Action.ToggleVisibility", CardOutline::button),
            Map.entry(
                    "Action.ShowCard",
                    (node, indent) -> button(node, indent) + " opens\n" + of(node.path("card"), indent + "    ")),
            Map.entry("Action.Execute", (node, indent) -> button(node, indent) + " → " + node.path("data")));

    private CardOutline() {}

    static String of(JsonNode card) {
        return of(card, "");
    }

    private static String of(JsonNode node, String indent) {
        var kind = KINDS.get(text(node, "type"));
        if (kind != null) {
            return kind.apply(node, indent);
        }
        return Stream.of("body", "columns", "items", "actions")
                .map(node::path)
                .filter(part -> !part.isEmpty())
                .map(part -> lines(part, indent, CardOutline::of))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String lines(JsonNode list, String indent, BiFunction<JsonNode, String, String> line) {
        return list.valueStream()
                .map(node -> line.apply(node, indent))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String runs(JsonNode node) {
        return node.path("inlines").valueStream().map(run -> text(run, "text")).collect(Collectors.joining());
    }

    private static String fact(JsonNode node, String indent) {
        return indent + text(node, "title") + ": " + text(node, "value");
    }

    private static String row(JsonNode node, String indent) {
        return node.path("cells")
                .valueStream()
                .map(cell -> of(cell, ""))
                .collect(Collectors.joining(" | ", indent + "| ", " |"));
    }

    /** What is drawn, and what is shown where it can't be. */
    private static String chart(JsonNode node, String indent) {
        return "%s(%s: %s)%n%s%n%sor else%n%s"
                .formatted(
                        indent,
                        text(node, "type"),
                        text(node, "title"),
                        lines(
                                node.path("data"),
                                indent + "  ",
                                (bar, deep) -> "%s%s = %s".formatted(deep, text(bar, "x"), bar.path("y"))),
                        indent,
                        of(node.path("fallback"), indent + "  "));
    }

    private static String choice(JsonNode node, String indent) {
        return indent + "( ) " + text(node, "title");
    }

    private static String input(JsonNode node, String indent) {
        return "%s%s: [%s]".formatted(indent, text(node, "label"), text(node, "value"));
    }

    private static String button(JsonNode node, String indent) {
        return "%s[ %s ]".formatted(indent, text(node, "title"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
