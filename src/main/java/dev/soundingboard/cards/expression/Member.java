package dev.soundingboard.cards.expression;

import tools.jackson.databind.JsonNode;

/** {@code target.name}. */
record Member(Expression target, String name) implements Expression {

    @Override
    public JsonNode evaluate(Scope scope) {
        JsonNode value = lookup(scope);
        return value.isMissingNode() ? scope.missing(path(scope)) : value;
    }

    @Override
    public JsonNode lookup(Scope scope) {
        return Values.property(target.lookup(scope), name);
    }

    @Override
    public String path(Scope scope) {
        String before = target.path(scope);
        return before.isEmpty() ? name : before + "." + name;
    }

    @Override
    public Places trace(Places.Context context, Bindings bindings) {
        return target.trace(context, bindings).child(name);
    }

    @Override
    public String toString() {
        return target + "." + name;
    }
}
