package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The evaluated arguments of a call, each asked for as what it must be. */
record Arguments(List<JsonNode> values) {

    static Arguments of(List<Expression> expressions, Scope scope) {
        JsonNode[] values = new JsonNode[expressions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = expressions.get(i).evaluate(scope);
        }
        return new Arguments(List.of(values));
    }

    int size() {
        return values.size();
    }

    boolean has(int i) {
        return i < values.size();
    }

    JsonNode get(int i) {
        return values.get(i);
    }

    Stream<JsonNode> stream() {
        return values.stream();
    }

    /** Something missing counts as the empty text; a null does not. */
    String text(int i) {
        JsonNode value = get(i);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isString()) {
            throw new ExpressionException(Values.toText(value) + " is not text");
        }
        return value.stringValue();
    }

    String text(int i, String otherwise) {
        return has(i) ? text(i) : otherwise;
    }

    double number(int i) {
        if (!get(i).isNumber()) {
            throw new ExpressionException(Values.toText(get(i)) + " is not a number");
        }
        return get(i).doubleValue();
    }

    int integer(int i) {
        if (!Values.isInteger(get(i))) {
            throw new ExpressionException(Values.toText(get(i)) + " is not a whole number");
        }
        return Values.toInt(get(i));
    }

    ArrayNode list(int i) {
        if (get(i) instanceof ArrayNode list) {
            return list;
        }
        throw new ExpressionException(Values.toText(get(i)) + " is not a list");
    }

    /** All arguments as numbers, those of lists one by one. */
    DoubleStream numbers() {
        return stream()
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .mapToDouble(value -> new Arguments(List.of(value)).number(0));
    }
}
