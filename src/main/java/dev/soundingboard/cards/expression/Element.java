package dev.soundingboard.cards.expression;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** {@code target[0]} or {@code target['any name']}. */
record Element(Expression target, Expression key) implements Expression {

    @Override
    public JsonNode evaluate(Scope scope) {
        return at(target.evaluate(scope), key.evaluate(scope.plain()));
    }

    /** In the middle of a path an index past the end is only missing; at its end it is an error. */
    @Override
    public JsonNode lookup(Scope scope) {
        JsonNode container = target.lookup(scope);
        JsonNode at = key.evaluate(scope);
        boolean pastTheEnd = container.isArray() && Values.isInteger(at) && !container.has(Values.toInt(at));
        return pastTheEnd ? MissingNode.getInstance() : at(container, at);
    }

    private JsonNode at(JsonNode container, JsonNode at) {
        if (Values.isInteger(at)) {
            return Values.item(container, Values.toInt(at));
        }
        if (at.isString()) {
            return Values.property(container, at.stringValue());
        }
        throw new ExpressionException(key + " is neither a whole number nor a string");
    }

    @Override
    public String path(Scope scope) {
        JsonNode at = key.evaluate(scope);
        return target.path(scope) + (at.isString() ? "['" + at.stringValue() + "']" : "[" + Values.toText(at) + "]");
    }

    /** An element of a list is written as the list itself: which of the two it is, only the data tells. */
    @Override
    public Places trace(Places.Context context, Bindings bindings) {
        bindings.read(key.trace(context, bindings));
        Places container = target.trace(context, bindings);
        return key instanceof Literal literal && literal.value().isString()
                ? container.child(literal.value().stringValue())
                : container;
    }

    @Override
    public String toString() {
        return target + "[" + key + "]";
    }
}
