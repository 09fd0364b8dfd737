package dev.soundingboard.cards.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * {@code int · float · string · formatNumber · uriComponent · uriComponentToString · isString · isInteger · isFloat ·
 * isBoolean · isArray · isObject}.
 */
final class ConversionFunctions {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\s*([+-]?\\d+).*", Pattern.DOTALL);
    private static final Pattern DECIMAL_NUMBER =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?).*", Pattern.DOTALL);

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.of("int", 1, values -> Values.number((double) (long) number(values.get(0), WHOLE_NUMBER))),
            BuiltIn.of("float", 1, values -> Values.number(number(values.get(0), DECIMAL_NUMBER))),
            BuiltIn.of("string", 1, 2, ConversionFunctions::string),
            BuiltIn.of("formatNumber", 2, 3, ConversionFunctions::formatNumber),
            BuiltIn.of("uriComponent", 1, values -> Values.text(encode(values.text(0)))),
            BuiltIn.of("uriComponentToString", 1, ConversionFunctions::decode),
            is("isString", JsonNode::isString),
            is("isInteger", Values::isInteger),
            is("isFloat", value -> value.isNumber() && !Values.isInteger(value)),
            is("isBoolean", JsonNode::isBoolean),
            is("isArray", JsonNode::isArray),
            is("isObject", value -> value.isObject() || value.isArray()));

    private static final int MOST_DIGITS = 20;
    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    private ConversionFunctions() {}

    private static BuiltIn is(String name, Predicate<JsonNode> test) {
        return BuiltIn.of(name, 1, values -> Values.bool(test.test(values.get(0))));
    }

    /** Reads the number that a text begins with. */
    private static double number(JsonNode value, Pattern pattern) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        Matcher matcher = pattern.matcher(Values.toText(value));
        if (!matcher.matches()) {
            throw new ExpressionException("'" + Values.toText(value) + "' is not a number");
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static JsonNode string(Arguments values) {
        JsonNode value = values.get(0);
        if (value.isNumber()) {
            BigDecimal exact = new BigDecimal(Values.toText(value));
            return Values.text(grouped(exact, Math.max(0, exact.scale()), values.text(1, "")));
        }
        return Values.text(value.isContainer() ? value.toString() : Values.toText(value));
    }

    private static JsonNode formatNumber(Arguments values) {
        int digits = Math.max(0, Math.min(MOST_DIGITS, values.integer(1)));
        BigDecimal rounded = BigDecimal.valueOf(NumberFunctions.round(values.number(0), digits));
        return Values.text(grouped(rounded, digits, values.text(2, "")));
    }

    private static String grouped(BigDecimal number, int digits, String locale) {
        DecimalFormatSymbols symbols =
                locale.isEmpty() ? ENGLISH : DecimalFormatSymbols.getInstance(Locale.forLanguageTag(locale));
        String plain = number.abs().setScale(digits, RoundingMode.HALF_UP).toPlainString();
        int point = digits == 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.substring(0, point));
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, symbols.getGroupingSeparator());
        }
        if (digits > 0) {
            text.append(symbols.getDecimalSeparator()).append(plain, point + 1, plain.length());
        }
        boolean negative = number.signum() < 0;
        return (negative ? "\u2212" : "") + text;
    }

    /** As JavaScript does it, which leaves a few more signs alone than Java. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }

    private static JsonNode decode(Arguments values) {
        try {
            return Values.text(URLDecoder.decode(values.text(0).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ExpressionException("not an encoded text: " + values.text(0));
        }
    }
}
