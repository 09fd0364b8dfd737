package dev.soundingboard.cards.expression;

import static dev.soundingboard.cards.expression.BuiltIn.MANY;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** {@code and && · or || · not ! · if ?: · coalesce ??}: what can't be evaluated counts as false. */
final class LogicFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.lazy("&&", 1, MANY, LogicFunctions::and),
            BuiltIn.lazy("||", 1, MANY, LogicFunctions::or),
            BuiltIn.lazy("!", 1, 1, (arguments, scope) -> Values.bool(!holds(arguments.get(0), scope))),
            BuiltIn.lazy("if", 3, 3, LogicFunctions::either).from(Origin.BRANCH),
            BuiltIn.of("coalesce", 1, MANY, LogicFunctions::coalesce).from(Origin.ANY));

    private LogicFunctions() {}

    private static JsonNode and(List<Expression> arguments, Scope scope) {
        return Values.bool(arguments.stream().allMatch(argument -> holds(argument, scope)));
    }

    /** The value of the last one if none is true: officially, {@code null || null} is null. */
    private static JsonNode or(List<Expression> arguments, Scope scope) {
        JsonNode value = MissingNode.getInstance();
        for (Expression argument : arguments) {
            value = condition(argument, scope);
            if (Values.isTrue(value)) {
                return Values.bool(true);
            }
        }
        return value;
    }

    private static JsonNode either(List<Expression> arguments, Scope scope) {
        return arguments.get(holds(arguments.get(0), scope) ? 1 : 2).evaluate(scope);
    }

    private static JsonNode coalesce(Arguments arguments) {
        return arguments.stream()
                .filter(value -> !Values.isNothing(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean holds(Expression condition, Scope scope) {
        return Values.isTrue(condition(condition, scope));
    }

    private static JsonNode condition(Expression condition, Scope scope) {
        try {
            return condition.evaluate(scope.plain());
        } catch (ExpressionException e) {
            return MissingNode.getInstance();
        }
    }
}
