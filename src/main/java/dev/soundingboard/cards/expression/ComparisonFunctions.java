package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;

/** {@code equals == · != · less < · lessOrEquals <= · greater > · greaterOrEquals >= · exists · empty · bool}. */
final class ComparisonFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.test("==", 2, values -> Values.equal(values.get(0), values.get(1))),
            BuiltIn.test("!=", 2, values -> !Values.equal(values.get(0), values.get(1))),
            order("<", sign -> sign < 0),
            order("<=", sign -> sign <= 0),
            order(">", sign -> sign > 0),
            order(">=", sign -> sign >= 0),
            BuiltIn.test("exists", 1, values -> !Values.isNothing(values.get(0))),
            BuiltIn.test("empty", 1, values -> isEmpty(values.get(0))),
            BuiltIn.test("bool", 1, values -> toBoolean(values.get(0))));

    private ComparisonFunctions() {}

    private static BuiltIn order(String symbol, IntPredicate test) {
        return BuiltIn.test(
                symbol,
                2,
                values -> values.stream().noneMatch(Values::isNothing)
                        && test.test(compare(values.get(0), values.get(1))));
    }

    static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        if (a.isString() && b.isString()) {
            return a.stringValue().compareTo(b.stringValue());
        }
        throw new ExpressionException(Values.toText(a) + " and " + Values.toText(b) + " can't be compared");
    }

    private static boolean isEmpty(JsonNode value) {
        return Values.isNothing(value)
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.stringValue().isEmpty());
    }

    /** Any text with the word "false" in it is false, officially. */
    private static boolean toBoolean(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        boolean saysFalse =
                value.isString() && value.stringValue().toLowerCase(Locale.ROOT).contains("false");
        return !saysFalse && Values.isTrue(value);
    }
}
