package dev.soundingboard.cards.expression;

import static dev.soundingboard.cards.expression.BuiltIn.MANY;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/**
 * {@code concat & · length · substring · replace · replaceIgnoreCase · split · toLower · toUpper · trim · titleCase ·
 * sentenceCase · countWord · addOrdinal · eol}.
 */
final class TextFunctions {

    static final String CONCAT = "concat";

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.of(CONCAT, 1, MANY, TextFunctions::concat),
            BuiltIn.of("length", 1, text -> Values.number(text.text(0).length())),
            BuiltIn.of("substring", 2, 3, TextFunctions::substring),
            BuiltIn.of("replace", 3, text -> replace(text, 0)),
            BuiltIn.of("replaceIgnoreCase", 3, text -> replace(text, Pattern.CASE_INSENSITIVE)),
            BuiltIn.of("split", 1, 2, TextFunctions::split),
            changed("toLower", text -> text.toLowerCase(Locale.ROOT)),
            changed("toUpper", text -> text.toUpperCase(Locale.ROOT)),
            changed("titleCase", TextFunctions::titleCase),
            changed("sentenceCase", TextFunctions::capital),
            BuiltIn.of("trim", 1, text -> Values.text(text.text(0).strip())),
            BuiltIn.of(
                    "countWord", 1, text -> Values.number(text.text(0).strip().split("\\s+", -1).length)),
            BuiltIn.of("addOrdinal", 1, number -> Values.text(ordinal(number.integer(0)))),
            BuiltIn.of("EOL", 0, none -> Values.text("\n")));

    private static final Pattern WORD = Pattern.compile("\\w\\S*");

    private TextFunctions() {}

    /** With an optional locale, which is not needed for the languages of our cards. */
    private static BuiltIn changed(String name, UnaryOperator<String> change) {
        return BuiltIn.of(name, 1, 2, text -> Values.text(change.apply(text.text(0))));
    }

    private static JsonNode concat(Arguments values) {
        return values.stream().reduce(TextFunctions::concat).orElseThrow();
    }

    private static JsonNode concat(JsonNode a, JsonNode b) {
        if (Values.isNothing(a) && Values.isNothing(b)) {
            return MissingNode.getInstance();
        }
        if ((a.isArray() && (b.isArray() || Values.isNothing(b))) || (b.isArray() && Values.isNothing(a))) {
            ArrayNode joined = Values.list(a);
            b.forEach(joined::add);
            return joined;
        }
        return Values.text(plain(a) + plain(b));
    }

    private static String plain(JsonNode value) {
        return value.isContainer() ? value.toString() : Values.toText(value);
    }

    private static JsonNode substring(Arguments values) {
        String text = values.text(0);
        int start = values.integer(1);
        int length = values.has(2) ? values.integer(2) : text.length() - start;
        if (start < 0 || length < 0 || (long) start + length > text.length()) {
            throw new ExpressionException(start + ", " + length + " is not a part of " + text);
        }
        return Values.text(text.substring(start, start + length));
    }

    private static JsonNode replace(Arguments values, int flags) {
        String wanted = values.text(1);
        if (wanted.isEmpty()) {
            throw new ExpressionException("can't replace the empty text");
        }
        Pattern literally = Pattern.compile(wanted, flags | Pattern.LITERAL);
        return Values.text(literally.matcher(values.text(0)).replaceAll(Matcher.quoteReplacement(values.text(2))));
    }

    private static JsonNode split(Arguments values) {
        String text = values.text(0);
        String separator = values.text(1, "");
        List<String> parts = separator.isEmpty()
                ? text.chars().mapToObj(c -> String.valueOf((char) c)).toList()
                : List.of(text.split(Pattern.quote(separator), -1));
        return Values.list(parts.stream().map(Values::text).toList());
    }

    private static String titleCase(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(word -> Matcher.quoteReplacement(capital(word.group())));
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String ordinal(int number) {
        if (number <= 0) {
            return String.valueOf(number);
        }
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
