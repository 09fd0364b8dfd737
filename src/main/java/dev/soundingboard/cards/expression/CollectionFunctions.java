package dev.soundingboard.cards.expression;

import static dev.soundingboard.cards.expression.BuiltIn.MANY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/**
 * {@code count · first · last · join · skip · take · subArray · sortBy · sortByDescending · reverse · flatten · unique ·
 * union · intersection · createArray []}.
 */
final class CollectionFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.of("count", 1, values -> Values.number(count(values.get(0)))),
            BuiltIn.of("first", 1, values -> end(values.get(0), true)).from(Origin.FIRST),
            BuiltIn.of("last", 1, values -> end(values.get(0), false)).from(Origin.FIRST),
            BuiltIn.of("join", 2, 3, CollectionFunctions::join),
            BuiltIn.of("skip", 2, values -> part(values.list(0), values.integer(1), MANY))
                    .from(Origin.FIRST),
            BuiltIn.of("take", 2, CollectionFunctions::take).from(Origin.FIRST),
            BuiltIn.of("subArray", 2, 3, CollectionFunctions::subArray).from(Origin.FIRST),
            BuiltIn.of("sortBy", 1, 2, values -> Values.list(sorted(values))).from(Origin.FIRST),
            BuiltIn.of("sortByDescending", 1, 2, CollectionFunctions::descending)
                    .from(Origin.FIRST),
            BuiltIn.of("reverse", 1, values -> reverse(values.get(0))).from(Origin.FIRST),
            BuiltIn.of("flatten", 1, 2, CollectionFunctions::flatten).from(Origin.FIRST),
            BuiltIn.of("unique", 1, values -> unique(values.list(0).valueStream()))
                    .from(Origin.FIRST),
            BuiltIn.of("union", 1, MANY, CollectionFunctions::union).from(Origin.ANY),
            BuiltIn.of("intersection", 1, MANY, CollectionFunctions::intersection)
                    .from(Origin.FIRST),
            BuiltIn.of("createArray", 0, MANY, values -> Values.list(values.values()))
                    .from(Origin.ANY));

    private CollectionFunctions() {}

    private static int count(JsonNode value) {
        if (!value.isContainer() && !value.isString()) {
            throw new ExpressionException("'" + Values.toText(value) + "' can't be counted");
        }
        return value.isString() ? value.stringValue().length() : value.size();
    }

    private static JsonNode end(JsonNode value, boolean first) {
        boolean countable = value.isArray() || value.isString();
        if (!countable || count(value) == 0) {
            return MissingNode.getInstance();
        }
        int at = first ? 0 : count(value) - 1;
        return value.isArray()
                ? value.get(at)
                : Values.text(String.valueOf(value.stringValue().charAt(at)));
    }

    /** The third argument, where there is one, joins the last two: a, b and c. */
    private static JsonNode join(Arguments values) {
        List<String> items = values.list(0).valueStream().map(Values::toText).toList();
        String separator = Values.toText(values.get(1));
        if (!values.has(2) || items.size() < 2) {
            return Values.text(String.join(separator, items));
        }
        int last = items.size() - 1;
        return Values.text(
                String.join(separator, items.subList(0, last)) + Values.toText(values.get(2)) + items.get(last));
    }

    private static JsonNode take(Arguments values) {
        int most = Math.max(0, values.integer(1));
        return values.get(0).isString()
                ? Values.text(values.text(0)
                        .substring(0, Math.min(most, values.text(0).length())))
                : part(values.list(0), 0, most);
    }

    private static JsonNode subArray(Arguments values) {
        int start = values.integer(1);
        int end = values.has(2) ? values.integer(2) : values.list(0).size();
        if (start < 0 || end < 0 || Math.max(start, end) > values.list(0).size()) {
            throw new ExpressionException(start + " to " + end + " is not a part of the list");
        }
        return part(values.list(0), start, Math.max(0, end - start));
    }

    private static JsonNode part(ArrayNode list, int start, int most) {
        return Values.list(
                list.valueStream().skip(Math.max(0, start)).limit(most).toList());
    }

    private static JsonNode descending(Arguments values) {
        List<JsonNode> sorted = sorted(values);
        Collections.reverse(sorted);
        return Values.list(sorted);
    }

    /** Without a property, items are sorted as text, numbers too. */
    private static List<JsonNode> sorted(Arguments values) {
        Comparator<JsonNode> order = values.has(1)
                ? (a, b) -> inOrder(Values.property(a, values.text(1)), Values.property(b, values.text(1)))
                : Comparator.comparing(Values::toText);
        return values.list(0).valueStream().sorted(order).collect(Collectors.toCollection(ArrayList::new));
    }

    private static int inOrder(JsonNode a, JsonNode b) {
        boolean comparable = (a.isNumber() && b.isNumber()) || (a.isString() && b.isString());
        return comparable ? ComparisonFunctions.compare(a, b) : 0;
    }

    private static JsonNode reverse(JsonNode value) {
        if (value.isString()) {
            return Values.text(new StringBuilder(value.stringValue()).reverse().toString());
        }
        List<JsonNode> items =
                new ArrayList<>(new Arguments(List.of(value)).list(0).values());
        Collections.reverse(items);
        return Values.list(items);
    }

    private static JsonNode flatten(Arguments values) {
        int depth = Math.max(1, values.has(1) ? values.integer(1) : MANY);
        return Values.list(flat(values.list(0), depth).toList());
    }

    private static Stream<JsonNode> flat(JsonNode list, int depth) {
        return list.valueStream()
                .flatMap(item -> item.isArray() && depth > 0 ? flat(item, depth - 1) : Stream.of(item));
    }

    private static JsonNode union(Arguments values) {
        return unique(values.stream()
                .flatMap(list -> new Arguments(List.of(list)).list(0).valueStream()));
    }

    private static JsonNode intersection(Arguments values) {
        Map<Object, JsonNode> common = byIdentity(values.list(0).valueStream());
        for (int i = 1; i < values.size(); i++) {
            common.keySet().retainAll(byIdentity(values.list(i).valueStream()).keySet());
        }
        return Values.list(common.values());
    }

    private static JsonNode unique(Stream<JsonNode> items) {
        return Values.list(byIdentity(items).values());
    }

    private static Map<Object, JsonNode> byIdentity(Stream<JsonNode> items) {
        Map<Object, JsonNode> found = new LinkedHashMap<>();
        items.forEach(item -> found.putIfAbsent(Values.identity(item), item));
        return found;
    }
}
