package dev.soundingboard.cards.expression;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a date is written. The language has .NET's letters; the official engine hands them on to a JavaScript library and
 * so understands that one's as well ({@code DD}, {@code YYYY}). Text in quotes, or after a backslash, stands for itself.
 */
final class DatePattern {

    private static final String ISO = "YYYY-MM-DDTHH:mm:ss.fff'Z'";

    private static final Pattern PART = Pattern.compile(
            "'([^']*)'|\\\\(.)|%|d{1,4}|D{1,2}|f{3}|F{3}|SSS|h{1,2}|H{1,2}|K|m{1,2}|M{1,4}|s{1,2}|t{1,2}|A|a|y{1,4}|YYYY|YY|z{1,3}|Z{1,2}");

    private static final Map<String, DateTimeFormatter> FORMATTERS = formatters(Map.ofEntries(
            Map.entry("d", "d D"),
            Map.entry("dd", "dd DD"),
            Map.entry("EEE", "ddd"),
            Map.entry("EEEE", "dddd"),
            Map.entry("M", "M"),
            Map.entry("MM", "MM"),
            Map.entry("MMM", "MMM"),
            Map.entry("MMMM", "MMMM"),
            Map.entry("yy", "y yy YY"),
            Map.entry("yyyy", "yyy yyyy YYYY"),
            Map.entry("H", "H"),
            Map.entry("HH", "HH"),
            Map.entry("h", "h"),
            Map.entry("hh", "hh"),
            Map.entry("m", "m"),
            Map.entry("mm", "mm"),
            Map.entry("s", "s"),
            Map.entry("ss", "ss"),
            Map.entry("SSS", "fff FFF SSS"),
            Map.entry("a", "t tt A a"),
            Map.entry("xx", "z zz ZZ"),
            Map.entry("xxx", "zzz Z K")));

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
        String written = Objects.requireNonNull(FORMATTERS.get(letters)).format(time);
        return letters.equals("a") ? written.toLowerCase(Locale.ENGLISH) : written;
    }

    /** From Java's letters, and the ways to say the same in a card. */
    private static Map<String, DateTimeFormatter> formatters(Map<String, String> letters) {
        Map<String, DateTimeFormatter> formatters = new HashMap<>();
        letters.forEach((java, official) -> {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(java, Locale.ENGLISH);
            Stream.of(official.split(" ", -1)).forEach(one -> formatters.put(one, formatter));
        });
        return Map.copyOf(formatters);
    }
}
