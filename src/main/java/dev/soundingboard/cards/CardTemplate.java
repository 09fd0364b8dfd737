package dev.soundingboard.cards;

import dev.soundingboard.cards.expression.Scope;
import java.util.Collections;
import java.util.SortedSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A card in the official Adaptive Card template language, compiled once and expanded as often as needed, by any thread.
 *
 * <p>The language: <code>${…}</code> alone in a string keeps the type of its value, and within text becomes text;
 * {@code $data} binds an element to a part of the data, or repeats it for each item of a list; {@code $when} leaves it
 * out; {@code $root}, {@code $data}, {@code $index} and {@code $host} can be read. Expressions have paths and indexers
 * ({@code a.b[0]['x y']}), literals ({@code 1.5}, {@code 'text'}, {@code true}, {@code null}, {@code [1, 2]},
 * <code>{a: 1}</code>), the operators {@code ! - + ^ * / % == != & < <= > >= && || ?? ?:} and these functions:
 *
 * <ul>
 *   <li>logic: {@code and or not if coalesce equals less lessOrEquals greater greaterOrEquals exists empty bool}
 *   <li>numbers: {@code add sub mul div mod exp min max sum average round floor ceiling abs sqrt range int float
 *       formatNumber}
 *   <li>text: {@code concat length substring replace replaceIgnoreCase split join toLower toUpper trim titleCase
 *       sentenceCase countWord addOrdinal contains indexOf lastIndexOf startsWith endsWith string uriComponent
 *       uriComponentToString EOL}
 *   <li>collections: {@code count first last where select foreach any all sortBy sortByDescending skip take subArray
 *       reverse flatten unique union intersection contains createArray indicesAndValues}
 *   <li>objects: {@code json jsonStringify getProperty setProperty addProperty removeProperty merge isString isInteger
 *       isFloat isBoolean isArray isObject}
 *   <li>dates: {@code formatDateTime formatEpoch date addDays addHours addMinutes addSeconds addToTime subtractFromTime
 *       startOfDay startOfHour startOfMonth dayOfMonth dayOfWeek dayOfYear month year dateTimeDiff}
 * </ul>
 *
 * <p>Data is never read as template, so nothing that a person writes can break a card or be expanded in it.
 */
public final class CardTemplate {

    private final TemplateNode root;
    private final SortedSet<String> bindings;
    private final SortedSet<String> verbs;
    private final SortedSet<String> boundVerbs;
    private final SortedSet<String> datasets;

    CardTemplate(
            TemplateNode root,
            SortedSet<String> bindings,
            SortedSet<String> verbs,
            SortedSet<String> boundVerbs,
            SortedSet<String> datasets) {
        this.root = root;
        this.bindings = Collections.unmodifiableSortedSet(bindings);
        this.verbs = Collections.unmodifiableSortedSet(verbs);
        this.boundVerbs = Collections.unmodifiableSortedSet(boundVerbs);
        this.datasets = Collections.unmodifiableSortedSet(datasets);
    }

    /**
     * Compiles a template.
     *
     * @param file how messages name the template
     * @throws CardTemplateException if it has an error, or a function that there isn't
     */
    public static CardTemplate compile(String file, JsonNode template) {
        return TemplateCompiler.compile(file, template);
    }

    /**
     * Fills the card with data.
     *
     * @throws CardTemplateException if an expression can't be evaluated on this data
     */
    public JsonNode expand(JsonNode data) {
        return expand(data, MissingNode.getInstance());
    }

    /**
     * Fills the card with data for a certain host.
     *
     * @param host what {@code $host} stands for
     */
    public JsonNode expand(JsonNode data, JsonNode host) {
        return root.expand(Scope.of(data, host));
    }

    /**
     * Every path that the template reads, from the root of the data. {@code mentors.name} is the name of the mentors, be
     * they one or a list, within {@code $data} loops, {@code where} and {@code select} too; the empty path is the data
     * itself as a whole ({@code $root}).
     */
    public SortedSet<String> bindings() {
        return bindings;
    }

    /** The commands that the card's actions send, as far as the card itself names them. */
    public SortedSet<String> verbs() {
        return verbs;
    }

    /** What the other actions bind their verbs to, <code>${way.verb}</code>: there the view answers for the command. */
    public SortedSet<String> boundVerbs() {
        return boundVerbs;
    }

    /** What the card's fields look their choices up in while somebody types, where the template itself says it. */
    public SortedSet<String> datasets() {
        return datasets;
    }
}
