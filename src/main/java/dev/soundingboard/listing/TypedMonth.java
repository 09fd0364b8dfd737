package dev.soundingboard.listing;

import dev.soundingboard.calendar.SpokenDay;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month as people type it: "March 2024", "mar 2024", "12/03/2024", "3/2024", "2024-03". */
final class TypedMonth {

    private static final Pattern NAMED =
            Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?<name>\\p{L}{3,9})\\.?,?\\s+(?<year>\\d{4})");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[/.-])?(?<month>\\d{1,2})[/.-](?<year>\\d{4})");
    private static final Pattern SORTABLE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})(?:-\\d{1,2})?");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private TypedMonth() {}

    /** Empty if it can't be read as a month. */
    static Optional<YearMonth> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return named(text).or(() -> numbered(NUMBERED, text)).or(() -> numbered(SORTABLE, text));
    }

    /** "March 2024", of a month as it is stored; empty stays empty. */
    static String inWords(String stored) {
        return stored.isEmpty() ? "" : IN_WORDS.format(YearMonth.parse(stored));
    }

    private static Optional<YearMonth> named(String text) {
        var match = NAMED.matcher(text);
        return match.matches()
                ? SpokenDay.month(match.group("name")).flatMap(month -> of(match.group("year"), month.getValue()))
                : Optional.empty();
    }

    private static Optional<YearMonth> numbered(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.matches() ? of(match.group("year"), Integer.parseInt(match.group("month"))) : Optional.empty();
    }

    private static Optional<YearMonth> of(String year, int month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
