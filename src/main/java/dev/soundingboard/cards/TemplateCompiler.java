package dev.soundingboard.cards;

import dev.soundingboard.cards.expression.Bindings;
import dev.soundingboard.cards.expression.Expression;
import dev.soundingboard.cards.expression.ExpressionException;
import dev.soundingboard.cards.expression.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Compiles one template, and notes on the way what it reads and which commands its buttons and fields send. */
final class TemplateCompiler {

    private static final String DATA = "$data";
    private static final String WHEN = "$when";
    private static final String VERB = "verb";
    private static final String ACTION = "Action.";

    /** Never part of the card, whatever their values. */
    private static final Set<String> RESERVED = Set.of(DATA, WHEN, "$root", "$index", "$host", "$_acTemplateVersion");

    private final Bindings bindings = new Bindings();
    private final SortedSet<String> verbs = new TreeSet<>();
    private final SortedSet<String> boundVerbs = new TreeSet<>();
    private final SortedSet<String> datasets = new TreeSet<>();

    static CardTemplate compile(String file, JsonNode template) {
        TemplateCompiler compiler = new TemplateCompiler();
        TemplateNode root = compiler.node(template, new Location(file, JsonPointer.empty()), Places.Context.ROOT);
        return new CardTemplate(
                root, compiler.bindings.paths(), compiler.verbs, compiler.boundVerbs, compiler.datasets);
    }

    private TemplateNode node(JsonNode node, Location at, Places.Context context) {
        if (node.isObject()) {
            return element(node, at, context);
        }
        if (node.isArray()) {
            List<TemplateNode> items = new ArrayList<>();
            for (JsonNode item : node) {
                items.add(node(item, at.item(items.size()), context));
            }
            return new TemplateNode.Items(List.copyOf(items));
        }
        return node.isString() && TemplateText.binds(node.stringValue())
                ? text(node.stringValue(), at, context)
                : new TemplateNode.Fixed(node);
    }

    private TemplateNode text(String text, Location at, Places.Context context) {
        try {
            List<TemplateText.Part> parts = TemplateText.parse(text);
            parts.stream().map(TemplateText.Part::expression).forEach(expression -> read(expression, context));
            Expression alone = parts.size() == 1 ? parts.get(0).expression() : null;
            if (alone == null || alone.isConstant()) {
                return new TemplateNode.Joined(parts);
            }
            return alone.joined()
                    .map(TemplateText::parts)
                    .<TemplateNode>map(TemplateNode.Joined::new)
                    .orElseGet(() -> new TemplateNode.Bound(alone, at));
        } catch (ExpressionException e) {
            throw at.problem(e);
        }
    }

    private void read(@Nullable Expression expression, Places.Context context) {
        if (expression != null) {
            bindings.read(expression, context);
        }
    }

    private TemplateNode element(JsonNode element, Location at, Places.Context outer) {
        noteVerbs(element);
        TemplateNode data = element.has(DATA) ? data(element.get(DATA), at.property(DATA), outer) : null;
        Places.Context context = data == null ? outer : outer.at(places(data, outer));
        TemplateElement.Condition when = element.has(WHEN) ? when(element.get(WHEN), at.property(WHEN), context) : null;
        List<TemplateElement.Property> properties = new ArrayList<>();
        for (var property : element.properties()) {
            if (!RESERVED.contains(property.getKey())) {
                TemplateNode value = node(property.getValue(), at.property(property.getKey()), context);
                properties.add(new TemplateElement.Property(property.getKey(), value));
            }
        }
        return new TemplateElement(List.copyOf(properties), source(data), when);
    }

    /** Data written into the template is taken as it is. */
    private TemplateNode data(JsonNode data, Location at, Places.Context context) {
        if (data.isString()) {
            return node(data, at, context);
        }
        if (TemplateText.binds(data.toString())) {
            throw at.problem("data written into a template can't bind to other data");
        }
        return new TemplateNode.Fixed(data);
    }

    private Places places(TemplateNode data, Places.Context context) {
        return data instanceof TemplateNode.Bound bound ? bindings.read(bound.expression(), context) : Places.NONE;
    }

    private static TemplateElement.@Nullable Source source(@Nullable TemplateNode data) {
        return data instanceof TemplateNode.Bound bound ? bound::evaluate : data == null ? null : data::expand;
    }

    /** Anything but an expression would, officially, drop the element without a word. */
    private TemplateElement.Condition when(JsonNode when, Location at, Places.Context context) {
        if (node(when, at, context) instanceof TemplateNode.Bound condition) {
            return TemplateElement.condition(condition.expression());
        }
        throw at.problem("$when needs one expression that is true or false");
    }

    private void noteVerbs(JsonNode element) {
        if (element.path("type").asString("").startsWith(ACTION)) {
            noteVerb(element.path(VERB));
            noteVerb(element.path("data").path(VERB));
        }
        if (element.path("type").asString("").equals("Data.Query")) {
            noteDataset(element.path("dataset").asString(""));
        }
    }

    private void noteDataset(String dataset) {
        if (!TemplateText.binds(dataset)) {
            datasets.add(dataset);
        }
    }

    private void noteVerb(JsonNode verb) {
        if (verb.isString()) {
            (TemplateText.binds(verb.stringValue()) ? boundVerbs : verbs).add(verb.stringValue());
        }
    }
}
