package dev.soundingboard.cards.expression;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date is written. The language has .NET's letters; the official engine hands them on to a JavaScript library and
 * so understands that one's as well ({@code DD}, {@code YYYY}). Text in quotes, or after a backslash, stands for itself.
 */
final class DatePattern {

    private static final String ISO = "YYYY-MM-DDTHH:mm:ss.fff'Z'";

    private static final Pattern PART = Pattern.compile(
            "'([^']*)'|\\\\(.)|%|d{1,4}|D{1,2}|f{3}|F{3}|SSS|h{1,2}|H{1,2}|K|m{1,2}|M{1,4}|s{1,2}|t{1,2}|A|a|y{1,4}|YYYY|YY|z{1,3}|Z{1,2}");

    private static final Map<String, String> JAVA_PATTERNS = Map.ofEntries(
            Map.entry("d", "d"),
            Map.entry("dd", "dd"),
            Map.entry("ddd", "EEE"),
            Map.entry("dddd", "EEEE"),
            Map.entry("D", "d"),
            Map.entry("DD", "dd"),
            Map.entry("fff", "SSS"),
            Map.entry("FFF", "SSS"),
            Map.entry("SSS", "SSS"),
            Map.entry("K", "xxx"),
            Map.entry("Z", "xxx"),
            Map.entry("ZZ", "xx"),
            Map.entry("z", "xx"),
            Map.entry("zz", "xx"),
            Map.entry("zzz", "xxx"),
            Map.entry("t", "a"),
            Map.entry("tt", "a"),
            Map.entry("A", "a"),
            Map.entry("y", "yy"),
            Map.entry("yy", "yy"),
            Map.entry("yyy", "yyyy"),
            Map.entry("yyyy", "yyyy"),
            Map.entry("YY", "yy"),
            Map.entry("YYYY", "yyyy"));

    private DatePattern() {}

    static String format(String pattern, ZonedDateTime time) {
        Matcher part = PART.matcher(pattern.isEmpty() ? ISO : pattern);
        StringBuilder text = new StringBuilder();
        while (part.find()) {
            part.appendReplacement(text, Matcher.quoteReplacement(written(part, time)));
        }
        return part.appendTail(text).toString();
    }

    private static String written(Matcher part, ZonedDateTime time) {
        if (part.group(1) != null) {
            return part.group(1);
        }
        if (part.group(2) != null) {
            return part.group(2);
        }
        String letters = part.group();
        if (letters.equals("%")) {
            return "";
        }
        String written = formatter(letters).format(time);
        return letters.equals("a") ? written.toLowerCase(Locale.ENGLISH) : written;
    }

    private static DateTimeFormatter formatter(String letters) {
        return DateTimeFormatter.ofPattern(
                letters.equals("a") ? "a" : JAVA_PATTERNS.getOrDefault(letters, letters), Locale.ENGLISH);
    }
}
