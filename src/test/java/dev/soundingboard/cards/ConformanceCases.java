package dev.soundingboard.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The cases of {@code cards/conformance}: a file per theme, with data that its templates share. */
final class ConformanceCases {

    private static final JsonMapper JSON = Node.JSON;

    private ConformanceCases() {}

    /** What came of an expansion; an error is no card, and all errors are alike. */
    record Outcome(JsonNode card) {

        private static final Outcome ERROR = new Outcome(MissingNode.getInstance());

        static Outcome of(JsonNode answer) {
            return answer.has("error") ? ERROR : ofCard(answer.path("result"));
        }

        static Outcome ofCard(JsonNode card) {
            return new Outcome(numbersAlike(card));
        }

        /** JSON knows only one kind of number. */
        private static JsonNode numbersAlike(JsonNode node) {
            if (node instanceof ArrayNode list) {
                ArrayNode alike = JSON.createArrayNode();
                list.forEach(item -> alike.add(numbersAlike(item)));
                return alike;
            }
            if (node instanceof ObjectNode object) {
                ObjectNode alike = JSON.createObjectNode();
                object.forEachEntry((name, value) -> alike.set(name, numbersAlike(value)));
                return alike;
            }
            return node.isNumber() ? DoubleNode.valueOf(node.doubleValue()) : node;
        }
    }

    /**
     * A template and its data.
     *
     * @param expected what we make of it, where that is meant to be something else
     * @param difference why
     */
    record Case(
            String theme,
            String name,
            JsonNode template,
            JsonNode data,
            @Nullable Outcome expected,
            @Nullable String difference) {

        Outcome ours() {
            try {
                CardTemplate compiled = CardTemplate.compile(theme, template);
                // Through text, as the official result comes.
                return Outcome.ofCard(JSON.readTree(compiled.expand(data).toString()));
            } catch (CardTemplateException e) {
                return Outcome.ERROR;
            }
        }

        @Override
        public String toString() {
            return theme + ": " + name;
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:cards/conformance/*.json")) {
                String theme = String.valueOf(file.getFilename()).replace(".json", "");
                JsonNode content = JSON.readTree(file.getInputStream());
                for (Map.Entry<String, JsonNode> one : content.get("cases").properties()) {
                    cases.add(readCase(theme, one.getKey(), one.getValue(), content.get("data")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** A bare expression is put in an object, where what is missing can be seen to be left out. */
    private static Case readCase(String theme, String name, JsonNode value, JsonNode data) {
        JsonNode reason = value.path("reason");
        JsonNode written = reason.isString() ? value.get("template") : value;
        JsonNode template =
                written.isContainer() ? written : JSON.createObjectNode().set("value", written);
        return reason.isString()
                ? new Case(theme, name, template, data, Outcome.of(value.get("ours")), reason.stringValue())
                : new Case(theme, name, template, data, null, null);
    }

    static List<Outcome> official(List<Case> cases) {
        ArrayNode input = JSON.createArrayNode();
        cases.forEach(c -> input.addArray().add(c.template()).add(c.data()));
        return Node.run("expand.mjs", input).valueStream().map(Outcome::of).toList();
    }
}
