package dev.soundingboard.cards.expression;

import static dev.soundingboard.cards.expression.BuiltIn.MANY;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * {@code add + · sub - · mul * · div / · mod % · exp ^ · min · max · sum · average · round · floor · ceiling · abs · sqrt
 * · range}. Two whole numbers divide to a whole number, rounded down.
 */
final class NumberFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.of("+", 2, MANY, NumberFunctions::add),
            folded("-", (a, b) -> a - b),
            folded("*", (a, b) -> a * b),
            folded("/", NumberFunctions::divide),
            folded("^", Math::pow),
            BuiltIn.of("%", 2, NumberFunctions::remainder),
            BuiltIn.of(
                    "min",
                    1,
                    MANY,
                    values -> Values.number(values.numbers().min().orElseThrow(NumberFunctions::none))),
            BuiltIn.of(
                    "max",
                    1,
                    MANY,
                    values -> Values.number(values.numbers().max().orElseThrow(NumberFunctions::none))),
            BuiltIn.of(
                    "sum",
                    1,
                    values -> Values.number(listed(values).reduce(Double::sum).orElseThrow(NumberFunctions::none))),
            BuiltIn.of(
                    "average",
                    1,
                    values -> Values.number(listed(values).average().orElseThrow(NumberFunctions::none))),
            BuiltIn.of("round", 1, 2, values -> Values.number(round(values.number(0), digits(values)))),
            one("floor", Math::floor),
            one("ceiling", Math::ceil),
            one("abs", Math::abs),
            one("sqrt", NumberFunctions::squareRoot),
            BuiltIn.of("range", 2, NumberFunctions::range));

    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_RANGE = 10_000;

    private NumberFunctions() {}

    private static BuiltIn one(String name, DoubleUnaryOperator operation) {
        return BuiltIn.of(name, 1, values -> Values.number(operation.applyAsDouble(values.number(0))));
    }

    private static BuiltIn folded(String name, DoubleBinaryOperator operation) {
        return BuiltIn.of(
                name,
                2,
                MANY,
                values -> Values.number(IntStream.range(0, values.size())
                        .mapToDouble(values::number)
                        .reduce(operation)
                        .orElseThrow(NumberFunctions::none)));
    }

    /** Adds numbers; as soon as one of the two is text, joins them. */
    private static JsonNode add(Arguments values) {
        values.stream().forEach(NumberFunctions::checkAddable);
        return values.stream().reduce(NumberFunctions::add).orElseThrow(NumberFunctions::none);
    }

    private static JsonNode add(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return Values.number(a.doubleValue() + b.doubleValue());
        }
        if ((a.isNumber() && b.isMissingNode()) || (a.isMissingNode() && b.isNumber())) {
            throw new ExpressionException("a number can't be added to nothing");
        }
        return Values.text(Values.toText(a) + Values.toText(b));
    }

    private static void checkAddable(JsonNode value) {
        if (!value.isNumber() && !value.isString() && !value.isMissingNode()) {
            throw new ExpressionException("'" + Values.toText(value) + "' is neither a number nor text");
        }
    }

    private static double divide(double a, double b) {
        if (b == 0) {
            throw new ExpressionException("can't divide by 0");
        }
        boolean whole = a == Math.rint(a) && b == Math.rint(b);
        return whole ? Math.floor(a / b) : a / b;
    }

    private static double squareRoot(double number) {
        if (number < 0) {
            throw new ExpressionException("there is no square root of " + number);
        }
        return Math.sqrt(number);
    }

    private static JsonNode remainder(Arguments values) {
        if (values.integer(1) == 0) {
            throw new ExpressionException("can't divide by 0");
        }
        return Values.number(values.integer(0) % values.integer(1));
    }

    private static DoubleStream listed(Arguments values) {
        values.list(0);
        return values.numbers();
    }

    private static int digits(Arguments values) {
        int digits = values.has(1) ? values.integer(1) : 0;
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new ExpressionException("can't round to " + digits + " digits");
        }
        return digits;
    }

    /** Halves go up, also below zero: it is JavaScript's rounding. */
    static double round(double number, int digits) {
        double shift = Math.pow(10, digits);
        return Math.floor(number * shift + 0.5) / shift;
    }

    private static JsonNode range(Arguments values) {
        if (values.integer(1) <= 0 || values.integer(1) > LONGEST_RANGE) {
            throw new ExpressionException("a range has 1 to " + LONGEST_RANGE + " numbers");
        }
        return Values.list(IntStream.range(0, values.integer(1))
                .mapToObj(i -> Values.number((double) values.integer(0) + i))
                .toList());
    }

    private static ExpressionException none() {
        return new ExpressionException("there are no numbers");
    }
}
