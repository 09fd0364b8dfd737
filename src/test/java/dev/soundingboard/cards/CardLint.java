package dev.soundingboard.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What Teams, a screen reader and a small phone need of a card, beyond what a schema can say. */
final class CardLint {

    private static final String VERSION = "1.5";
    private static final int MOST_ACTIONS = 6;
    private static final int MOST_BYTES = 80 * 1024;

    /** What every Teams client draws; anything else needs a fallback. */
    private static final Pattern KNOWN =
            Pattern.compile("AdaptiveCard|TextBlock|RichTextBlock|TextRun|Image|ImageSet|Media"
                    + "|Container|ColumnSet|Column|FactSet|ActionSet|Table|TableRow|TableCell"
                    + "|Input\\.(Text|Number|Date|Time|Toggle|ChoiceSet)|Data\\.Query"
                    + "|Action\\.(OpenUrl|ShowCard|Submit|ToggleVisibility|Execute)");

    /** Their "type" is part of what they are for, not the name of an element. */
    private static final Set<String> NOT_DRAWN = Set.of("data", "msteams", "metadata");

    private final List<String> problems = new ArrayList<>();

    private CardLint() {}

    static List<String> problems(JsonNode card) {
        CardLint lint = new CardLint();
        lint.check(card.path("version").asString("").equals(VERSION), JsonPointer.empty(), "version is not " + VERSION);
        lint.check(card.toString().length() * Character.BYTES <= MOST_BYTES, JsonPointer.empty(), "is over 80 KB");
        lint.visit(card, JsonPointer.empty());
        return lint.problems;
    }

    private void visit(JsonNode node, JsonPointer at) {
        check(!node.isNull(), at, "is null");
        check(!node.isString() || !node.stringValue().contains("${"), at, "was not expanded: " + node);
        int index = 0;
        for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
            visit(item, at.appendIndex(index++));
        }
        if (node.isObject()) {
            element(node, at);
            node.forEachEntry((name, value) -> {
                if (!NOT_DRAWN.contains(name)) {
                    visit(value, at.appendProperty(name));
                }
            });
        }
    }

    private void element(JsonNode element, JsonPointer at) {
        String type = element.path("type").asString("");
        check(element.path("actions").size() <= MOST_ACTIONS, at, "has more than " + MOST_ACTIONS + " actions");
        check(!type.startsWith("Input.") || element.has("label"), at, "an input needs a label");
        check(
                !element.path("isRequired").asBoolean(false) || element.has("errorMessage"),
                at,
                "what is required needs an errorMessage");
        check(!element.has("isEnabled"), at, "Teams knows no isEnabled");
        check(!element.has("refresh"), at, "a card doesn't refresh itself");
        check(!type.equals("TextBlock") || wraps(element), at, "a text needs wrap, or a phone cuts it off");
        check(!type.equals("Image") || !element.path("altText").asString("").isBlank(), at, "an image needs altText");
        check(
                type.isEmpty() || KNOWN.matcher(type).matches() || element.has("fallback"),
                at,
                type + " is newer than " + VERSION + " and needs a fallback");
        if (type.equals("Action.Execute")) {
            execute(element, at);
        }
    }

    /** Initials are the one text that has no second line. */
    private static boolean wraps(JsonNode text) {
        return text.path("wrap").asBoolean(false)
                || text.path("text").asString("").length() <= 3;
    }

    /** Offline and older clients send the fallback's data, and the bot must not see a difference. */
    private void execute(JsonNode action, JsonPointer at) {
        JsonNode verb = action.path("verb");
        JsonNode fallback = action.path("fallback");
        check(verb.isString(), at, "Action.Execute needs a verb");
        check(verb.equals(action.path("data").path("verb")), at, "its data needs the same verb");
        check(fallback.path("type").asString("").equals("Action.Submit"), at, "needs an Action.Submit as its fallback");
        check(fallback.path("data").equals(action.path("data")), at, "its fallback needs the same data");
    }

    private void check(boolean holds, JsonPointer at, String problem) {
        if (!holds) {
            problems.add(at + ": " + problem);
        }
    }
}
