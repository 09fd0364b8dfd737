package dev.soundingboard.cards.expression;

import tools.jackson.databind.JsonNode;

/** A number, a string, true, false or null. */
record Literal(JsonNode value) implements Expression {

    @Override
    public JsonNode evaluate(Scope scope) {
        return value;
    }

    @Override
    public Places trace(Places.Context context, Bindings bindings) {
        return Places.NONE;
    }

    @Override
    public String toString() {
        if (value.isString()) {
            return "'" + value.stringValue().replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
        return value.isMissingNode() ? "undefined" : value.isNull() ? "null" : Values.toText(value);
    }
}
