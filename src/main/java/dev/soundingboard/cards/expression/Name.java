package dev.soundingboard.cards.expression;

import tools.jackson.databind.JsonNode;

/** The first step of a path: a property of the data in scope, a variable, or {@code $root} and its like. */
record Name(String name) implements Expression {

    @Override
    public JsonNode evaluate(Scope scope) {
        JsonNode value = scope.find(name);
        return value.isMissingNode() ? scope.missing(name) : value;
    }

    @Override
    public JsonNode lookup(Scope scope) {
        return scope.find(name);
    }

    @Override
    public String path(Scope scope) {
        return name;
    }

    @Override
    public Places trace(Places.Context context, Bindings bindings) {
        return context.find(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
