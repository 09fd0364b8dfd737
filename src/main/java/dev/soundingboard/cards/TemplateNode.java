package dev.soundingboard.cards;

import dev.soundingboard.cards.expression.Expression;
import dev.soundingboard.cards.expression.ExpressionException;
import dev.soundingboard.cards.expression.Scope;
import dev.soundingboard.cards.expression.Values;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * A node of a compiled template. Expanding one gives a null where a list leaves the item out, and a missing node where
 * an object leaves the property out.
 */
sealed interface TemplateNode
        permits TemplateNode.Fixed, TemplateNode.Bound, TemplateNode.Joined, TemplateNode.Items, TemplateElement {

    JsonNode expand(Scope scope);

    /** A number, a text or the like, without a binding. */
    record Fixed(JsonNode value) implements TemplateNode {

        @Override
        public JsonNode expand(Scope scope) {
            return value;
        }
    }

    /** An expression alone in its string, so that its value keeps its type. */
    record Bound(Expression expression, Location location) implements TemplateNode {

        /** A copy: a card may be changed after it was expanded, and the data it came from stays as it is. */
        @Override
        public JsonNode expand(Scope scope) {
            JsonNode value = evaluate(scope);
            return value.isContainer() ? value.deepCopy() : value;
        }

        JsonNode evaluate(Scope scope) {
            try {
                return expression.evaluate(scope);
            } catch (ExpressionException e) {
                throw location.problem(e);
            }
        }
    }

    /** Text and expressions, joined to one text. */
    record Joined(List<TemplateText.Part> parts) implements TemplateNode {

        @Override
        public JsonNode expand(Scope scope) {
            StringBuilder text = new StringBuilder();
            for (TemplateText.Part part : parts) {
                text.append(part.expression() == null ? part.text() : text(part.expression(), scope));
            }
            return StringNode.valueOf(text.toString());
        }

        private static String text(Expression expression, Scope scope) {
            try {
                return Values.toText(expression.evaluate(scope));
            } catch (ExpressionException e) {
                return "${" + expression + "}";
            }
        }
    }

    /** A list. An item that expands to several becomes several items. */
    record Items(List<TemplateNode> items) implements TemplateNode {

        @Override
        public JsonNode expand(Scope scope) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode(items.size());
            for (TemplateNode item : items) {
                add(list, item.expand(scope));
            }
            return list;
        }

        private static void add(ArrayNode list, JsonNode expanded) {
            if (expanded instanceof ArrayNode several) {
                list.addAll(several);
            } else if (expanded.isMissingNode()) {
                list.addNull();
            } else if (!expanded.isNull()) {
                list.add(expanded);
            }
        }
    }
}
