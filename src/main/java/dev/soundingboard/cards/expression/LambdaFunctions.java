package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code where · select · foreach · any · all}: a list, a variable and an expression on it, {@code where(mentors, m,
 * m.free)} or {@code where(mentors, m => m.free)}. The items of an object are its {@code key}s with their {@code value}.
 */
final class LambdaFunctions {

    static final List<BuiltIn> ALL = List.of(
            lambda("where", LambdaFunctions::where).from(Origin.FILTERED),
            lambda("select", LambdaFunctions::select).from(Origin.MAPPED),
            lambda("foreach", LambdaFunctions::select).from(Origin.MAPPED),
            lambda("any", (items, body) -> Values.bool(items.stream().anyMatch(body::holds)))
                    .from(LambdaFunctions::tested),
            lambda("all", (items, body) -> Values.bool(items.stream().allMatch(body::holds)))
                    .from(LambdaFunctions::tested));

    private LambdaFunctions() {}

    private interface Step {
        JsonNode apply(Items items, Lambda body);
    }

    private record Items(JsonNode container) {
        Stream<JsonNode> stream() {
            return container.isArray()
                    ? container.valueStream()
                    : container
                            .propertyStream()
                            .map(property -> JsonNodeFactory.instance
                                    .objectNode()
                                    .put("key", property.getKey())
                                    .set("value", property.getValue()));
        }
    }

    private record Lambda(String variable, Expression body, Scope scope) {
        JsonNode apply(JsonNode item) {
            return body.evaluate(scope.with(variable, item));
        }

        boolean holds(JsonNode item) {
            try {
                return Values.isTrue(apply(item));
            } catch (ExpressionException e) {
                return false;
            }
        }
    }

    private static BuiltIn lambda(String name, Step step) {
        return BuiltIn.lazy(name, 3, 3, (arguments, scope) -> {
            JsonNode container = arguments.get(0).evaluate(scope);
            if (!container.isContainer()) {
                throw new ExpressionException(arguments.get(0) + " is neither a list nor an object");
            }
            Lambda body = new Lambda(Origin.variable(arguments), arguments.get(2), scope);
            return step.apply(new Items(container), body);
        });
    }

    private static JsonNode where(Items items, Lambda body) {
        List<JsonNode> kept = items.stream().filter(body::holds).toList();
        if (items.container().isArray()) {
            return Values.list(kept);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        kept.forEach(item -> object.set(item.get("key").stringValue(), item.get("value")));
        return object;
    }

    private static JsonNode select(Items items, Lambda body) {
        return Values.list(items.stream().map(body::apply).toList());
    }

    private static Places tested(List<Expression> arguments, Places.Context context, Bindings bindings) {
        bindings.read(Origin.FILTERED.trace(arguments, context, bindings));
        return Places.NONE;
    }
}
