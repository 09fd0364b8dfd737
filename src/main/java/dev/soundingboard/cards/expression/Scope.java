package dev.soundingboard.cards.expression;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What an expression can see.
 *
 * @param root {@code $root}, the whole data
 * @param data {@code $data}, the part of it that the surrounding element is bound to
 * @param index {@code $index}, missing outside a repeated element
 * @param host {@code $host}, what the host tells about itself
 * @param variable the innermost variable of {@code where}, {@code select} and their like
 * @param spelling whether something missing is replaced by its own <code>${path}</code>, as it is everywhere but in
 *     conditions
 */
public record Scope(
        JsonNode root,
        JsonNode data,
        JsonNode index,
        JsonNode host,
        @Nullable Variable variable,
        boolean spelling) {

    record Variable(String name, JsonNode value, @Nullable Variable outer) {}

    public static Scope of(JsonNode root, JsonNode host) {
        return new Scope(root, root, MissingNode.getInstance(), host, null, true);
    }

    public Scope at(JsonNode data) {
        return new Scope(root, data, index, host, variable, spelling);
    }

    public Scope at(JsonNode data, int index) {
        return new Scope(root, data, Values.number(index), host, variable, spelling);
    }

    public Scope plain() {
        return spelling ? new Scope(root, data, index, host, variable, false) : this;
    }

    Scope with(String name, JsonNode value) {
        return new Scope(root, data, index, host, new Variable(name, value, variable), spelling);
    }

    JsonNode find(String name) {
        for (Variable v = variable; v != null; v = v.outer()) {
            if (v.name().equals(name)) {
                return v.value();
            }
        }
        return name.charAt(0) == '$' ? reserved(name) : Values.property(data, name);
    }

    private JsonNode reserved(String name) {
        return switch (Reserved.named(name)) {
            case ROOT -> root;
            case DATA -> data;
            case INDEX -> index;
            case HOST -> host;
        };
    }

    JsonNode missing(String path) {
        return spelling ? Values.text("${" + path + "}") : MissingNode.getInstance();
    }
}
