package dev.soundingboard.cards.expression;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A function of the language.
 *
 * @param name its official name; for an operator, the symbol
 * @param least how many arguments it needs
 * @param most how many it takes
 */
record BuiltIn(String name, int least, int most, Body body, Origin origin) {

    static final int MANY = Integer.MAX_VALUE;

    /** Evaluates its own arguments, so that it may leave some alone. */
    interface Body {
        JsonNode apply(List<Expression> arguments, Scope scope);
    }

    /** One that wants all its arguments evaluated. */
    static BuiltIn of(String name, int least, int most, Function<Arguments, JsonNode> body) {
        return lazy(name, least, most, (arguments, scope) -> {
            Arguments values = Arguments.of(arguments, scope);
            try {
                return body.apply(values);
            } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
                // Numbers and dates beyond what can be reckoned with
                throw new ExpressionException(name + ": " + e.getMessage());
            }
        });
    }

    static BuiltIn of(String name, int arguments, Function<Arguments, JsonNode> body) {
        return of(name, arguments, arguments, body);
    }

    /** One that answers yes or no, and "no" where an argument can't be evaluated. */
    static BuiltIn test(String name, int arguments, Predicate<Arguments> test) {
        return lazy(name, arguments, arguments, (expressions, scope) -> {
            Arguments values;
            try {
                values = Arguments.of(expressions, scope.plain());
            } catch (ExpressionException e) {
                return Values.bool(false);
            }
            return Values.bool(test.test(values));
        });
    }

    static BuiltIn lazy(String name, int least, int most, Body body) {
        return new BuiltIn(name, least, most, body, Origin.MADE);
    }

    BuiltIn from(Origin from) {
        return new BuiltIn(name, least, most, body, from);
    }

    void check(List<Expression> arguments) {
        if (arguments.size() < least || arguments.size() > most) {
            String wanted = least == most ? "" + least : most == MANY ? "at least " + least : least + " to " + most;
            throw new ExpressionException(name + " takes " + wanted + " arguments, not " + arguments.size());
        }
    }
}
