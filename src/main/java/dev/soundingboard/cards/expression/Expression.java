package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A parsed expression: immutable, and shared by every expansion.
 *
 * <p>A value that isn't there is a {@linkplain tools.jackson.databind.node.MissingNode missing node}, which is not the
 * same as a JSON null.
 */
public sealed interface Expression permits Literal, Name, Member, Element, Call {

    static Expression parse(String source) {
        return Parser.parse(source);
    }

    /**
     * The value of the expression.
     *
     * @throws ExpressionException if it can't be evaluated on what is in scope
     */
    JsonNode evaluate(Scope scope);

    /** The value as a step of a path, where something missing stays missing and is not replaced by its name. */
    default JsonNode lookup(Scope scope) {
        return evaluate(scope);
    }

    /** The path that leads to this value, as it is spelled out in place of a value that is missing. */
    default String path(Scope scope) {
        return "";
    }

    /** Alone in a string, a constant is officially text, whatever its type. */
    default boolean isConstant() {
        return this instanceof Literal;
    }

    /** The parts, if the expression does nothing but join them: alone in a string, that is interpolation. */
    default Optional<List<Expression>> joined() {
        return Optional.empty();
    }

    /** Where in the data the value comes from; notes in {@code bindings} what is read on the way. */
    Places trace(Places.Context context, Bindings bindings);
}
