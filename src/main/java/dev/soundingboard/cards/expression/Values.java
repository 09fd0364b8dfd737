package dev.soundingboard.cards.expression;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** The rules of values: what is equal, what is true, how a number is written. They are those of JavaScript. */
public final class Values {

    private static final double LARGEST_WHOLE = 0x1p53;

    private static final Pattern ITEM = Pattern.compile("\\d{1,9}");

    private Values() {}

    static JsonNode text(String value) {
        return StringNode.valueOf(value);
    }

    static JsonNode bool(boolean value) {
        return BooleanNode.valueOf(value);
    }

    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return NullNode.getInstance();
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
        return whole ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
    }

    static ArrayNode list(Iterable<? extends JsonNode> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(list::add);
        return list;
    }

    static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    static boolean isInteger(JsonNode value) {
        return value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
    }

    /** One too large becomes the largest there is: it is out of every range all the same. */
    static int toInt(JsonNode integer) {
        return (int) integer.doubleValue();
    }

    /** Everything is true but false and nothing, the number 0 and the empty text included. */
    static boolean isTrue(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : !isNothing(value);
    }

    /** What tells a value from others in a set: 1 and 1.0 are the same. */
    static Object identity(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : value;
    }

    static boolean equal(JsonNode a, JsonNode b) {
        if (isNothing(a) || isNothing(b)) {
            return isNothing(a) && isNothing(b);
        }
        if (a.isNumber() && b.isNumber()) {
            return Math.abs(a.doubleValue() - b.doubleValue()) < Math.ulp(1.0);
        }
        return a.equals((x, y) -> x.isNumber() && y.isNumber() && equal(x, y) ? 0 : x.equals(y) ? 0 : 1, b);
    }

    /** Names are told apart by case only where two differ in nothing else. */
    static JsonNode property(JsonNode target, String name) {
        JsonNode exact = target.get(name);
        if (exact != null) {
            return exact;
        }
        if (target.isArray() && ITEM.matcher(name).matches()) {
            return target.path(Integer.parseInt(name));
        }
        return target.propertyStream()
                .filter(property -> property.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(MissingNode.getInstance());
    }

    static JsonNode item(JsonNode list, int index) {
        if (isNothing(list)) {
            return MissingNode.getInstance();
        }
        if (!list.isArray() || index < 0 || index >= list.size()) {
            throw new ExpressionException("there is no item " + index + " in " + toText(list));
        }
        return list.get(index);
    }

    /** A value within a text. */
    public static String toText(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNumber()) {
            return value.isIntegralNumber() ? value.asString() : toText(value.doubleValue());
        }
        if (value.isArray()) {
            return value.valueStream().map(Values::toText).collect(Collectors.joining(","));
        }
        return value.isObject() ? "[object Object]" : isNothing(value) ? "" : value.asString();
    }

    private static String toText(double value) {
        BigDecimal exact = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exact.signum() == 0 || (exponent >= -6 && exponent < 21)) {
            return exact.toPlainString();
        }
        String digits = exact.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return digits + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
}
