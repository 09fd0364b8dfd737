package dev.soundingboard.cards;

import dev.soundingboard.cards.expression.Expression;
import dev.soundingboard.cards.expression.ExpressionException;
import dev.soundingboard.cards.expression.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a template.
 *
 * @param data {@code $data}: a list repeats the element, anything else is what its bindings read
 * @param when {@code $when}: the element stands only where this is true, and nothing but {@code true} is
 */
record TemplateElement(
        List<Property> properties,
        @Nullable Source data,
        @Nullable Condition when) implements TemplateNode {

    record Property(String name, TemplateNode value) {}

    interface Source {
        JsonNode in(Scope scope);
    }

    interface Condition {
        boolean holds(Scope scope);
    }

    static Condition condition(Expression expression) {
        return scope -> {
            try {
                JsonNode value = expression.evaluate(scope.plain());
                return value.isBoolean() && value.booleanValue();
            } catch (ExpressionException e) {
                return false;
            }
        };
    }

    @Override
    public JsonNode expand(Scope scope) {
        if (data == null) {
            return stands(scope) ? element(scope) : NullNode.getInstance();
        }
        JsonNode bound = data.in(scope);
        if (bound.isArray()) {
            return repeated(bound, scope);
        }
        Scope inner = bound.isMissingNode() ? scope : scope.at(bound);
        return stands(inner) ? element(inner) : NullNode.getInstance();
    }

    /** One repetition is no list: that is how a template binds a single element to a list of one. */
    private JsonNode repeated(JsonNode list, Scope scope) {
        List<JsonNode> elements = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Scope inner = scope.at(list.get(i), i);
            if (stands(inner)) {
                elements.add(element(inner));
            }
        }
        return switch (elements.size()) {
            case 0 -> NullNode.getInstance();
            case 1 -> elements.get(0);
            default -> JsonNodeFactory.instance.arrayNode().addAll(elements);
        };
    }

    private boolean stands(Scope scope) {
        return when == null || when.holds(scope);
    }

    private ObjectNode element(Scope scope) {
        ObjectNode element = new ObjectNode(JsonNodeFactory.instance, new LinkedHashMap<>(2 * properties.size()));
        for (Property property : properties) {
            JsonNode value = property.value().expand(scope);
            if (!value.isMissingNode()) {
                element.set(property.name(), value);
            }
        }
        return element;
    }
}
