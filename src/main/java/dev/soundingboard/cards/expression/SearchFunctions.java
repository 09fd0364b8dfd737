package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** {@code contains · indexOf · lastIndexOf · startsWith · endsWith}. */
final class SearchFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.lazy("contains", 2, 2, SearchFunctions::contains),
            BuiltIn.of("indexOf", 2, values -> index(values, true)),
            BuiltIn.of("lastIndexOf", 2, values -> index(values, false)),
            BuiltIn.of("startsWith", 2, text -> Values.bool(text.text(0).startsWith(text.text(1)))),
            BuiltIn.of("endsWith", 2, text -> Values.bool(text.text(0).endsWith(text.text(1)))));

    private SearchFunctions() {}

    /** Nothing contains what can't be evaluated. */
    private static JsonNode contains(List<Expression> arguments, Scope scope) {
        try {
            Arguments values = Arguments.of(arguments, scope);
            return Values.bool(contains(values.get(0), values.get(1)));
        } catch (ExpressionException e) {
            return Values.bool(false);
        }
    }

    private static boolean contains(JsonNode container, JsonNode wanted) {
        if (container.isArray()) {
            return container.valueStream().anyMatch(item -> Values.equal(item, wanted));
        }
        if (!wanted.isString()) {
            return false;
        }
        return container.isString()
                ? container.stringValue().contains(wanted.stringValue())
                : !Values.property(container, wanted.stringValue()).isMissingNode();
    }

    private static JsonNode index(Arguments values, boolean first) {
        JsonNode container = values.get(0);
        if (container.isArray()) {
            IntStream found = IntStream.range(0, container.size()).filter(i -> same(container.get(i), values.get(1)));
            return Values.number(
                    first ? found.findFirst().orElse(-1) : found.max().orElse(-1));
        }
        String text = container.isNull() ? "" : values.text(0);
        String wanted = values.text(1);
        return Values.number(first ? text.indexOf(wanted) : text.lastIndexOf(wanted));
    }

    /** Lists and objects are never the same as another, however alike. */
    private static boolean same(JsonNode a, JsonNode b) {
        return !a.isContainer() && Values.equal(a, b);
    }
}
