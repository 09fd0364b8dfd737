package dev.soundingboard.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people and spreadsheets write them in the United Kingdom: the day comes before the month. */
final class TypedDate {

    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "uuuu-MM-dd",
                    "d/M/uuuu",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d/M/uu",
                    "d.M.uu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "d-MMM-uuuu",
                    "d-MMM-uu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private TypedDate() {}

    /** Empty if it is no day, or none that exists. */
    static Optional<LocalDate> read(String text) {
        var day = text.replaceFirst("[T ]00:00(:00(\\.0+)?)?Z?$", "").replaceFirst("(?i)\\bsept\\b", "Sep");
        return WAYS.stream().flatMap(way -> read(day, way).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
