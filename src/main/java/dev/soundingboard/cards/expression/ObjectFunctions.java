package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code json · jsonStringify · getProperty · setProperty · addProperty · removeProperty · merge · indicesAndValues}.
 * They make a new object; the data stays as it is.
 */
final class ObjectFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.of("json", 1, values -> parse(values.text(0))),
            BuiltIn.of("jsonStringify", 1, values -> Values.text(values.get(0).toString())),
            BuiltIn.lazy("getProperty", 1, 2, ObjectFunctions::getProperty),
            BuiltIn.of("setProperty", 3, values -> set(copy(values), values)),
            BuiltIn.of("addProperty", 3, ObjectFunctions::addProperty),
            BuiltIn.of("removeProperty", 2, values -> copy(values).without(values.text(1))),
            BuiltIn.of("merge", 1, BuiltIn.MANY, ObjectFunctions::merge),
            BuiltIn.of("indicesAndValues", 1, values -> indicesAndValues(values.get(0))));

    private static final JsonMapper JSON = new JsonMapper();

    private ObjectFunctions() {}

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new ExpressionException("not JSON: " + text);
        }
    }

    private static JsonNode getProperty(List<Expression> arguments, Scope scope) {
        Arguments values = Arguments.of(arguments, scope);
        String name = values.text(values.size() - 1);
        JsonNode found = values.has(1) ? Values.property(values.get(0), name) : scope.find(name);
        return found.isMissingNode() ? scope.missing(name) : found;
    }

    private static ObjectNode copy(Arguments values) {
        if (values.get(0) instanceof ObjectNode object) {
            return object.deepCopy();
        }
        throw new ExpressionException("'" + Values.toText(values.get(0)) + "' is not an object");
    }

    private static JsonNode addProperty(Arguments values) {
        ObjectNode object = copy(values);
        if (object.has(values.text(1))) {
            throw new ExpressionException(values.text(1) + " is there already");
        }
        return set(object, values);
    }

    private static JsonNode set(ObjectNode object, Arguments values) {
        JsonNode value = values.get(2);
        return value.isMissingNode() ? object : object.set(values.text(1), value);
    }

    private static JsonNode merge(Arguments values) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        values.stream()
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .forEach(value -> merged.setAll(copy(new Arguments(List.of(value)))));
        return merged;
    }

    private static JsonNode indicesAndValues(JsonNode container) {
        if (!container.isContainer()) {
            throw new ExpressionException("'" + Values.toText(container) + "' is neither a list nor an object");
        }
        return Values.list(
                container.isArray()
                        ? IntStream.range(0, container.size())
                                .mapToObj(i -> pair(Values.number(i), container.get(i)))
                                .toList()
                        : container
                                .propertyStream()
                                .map(property -> pair(Values.text(property.getKey()), property.getValue()))
                                .toList());
    }

    private static JsonNode pair(JsonNode index, JsonNode value) {
        ObjectNode pair = JsonNodeFactory.instance.objectNode();
        pair.set("index", index);
        return pair.set("value", value);
    }
}
