package dev.soundingboard.cards.expression;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * {@code formatDateTime · formatEpoch · date · addDays · addHours · addMinutes · addSeconds · addToTime ·
 * subtractFromTime · startOfDay · startOfHour · startOfMonth · dayOfMonth · dayOfWeek · dayOfYear · month · year ·
 * dateTimeDiff}, all in UTC. What the time is now, a card has to be told.
 */
final class DateFunctions {

    static final List<BuiltIn> ALL = List.of(
            BuiltIn.of("formatDateTime", 1, 3, values -> format(time(values, 0), values, 1)),
            BuiltIn.of("formatEpoch", 1, 3, values -> format(epoch(values.number(0)), values, 1)),
            BuiltIn.of("date", 1, values -> Values.text(DatePattern.format("M/DD/YYYY", time(values, 0)))),
            plus("addDays", ChronoUnit.DAYS),
            plus("addHours", ChronoUnit.HOURS),
            plus("addMinutes", ChronoUnit.MINUTES),
            plus("addSeconds", ChronoUnit.SECONDS),
            BuiltIn.of("addToTime", 3, 5, values -> shift(values, values.integer(1))),
            BuiltIn.of("subtractFromTime", 3, 5, values -> shift(values, -values.integer(1))),
            start("startOfDay", time -> time.truncatedTo(ChronoUnit.DAYS)),
            start("startOfHour", time -> time.truncatedTo(ChronoUnit.HOURS)),
            start("startOfMonth", time -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)),
            part("dayOfMonth", ZonedDateTime::getDayOfMonth),
            part("dayOfWeek", time -> time.getDayOfWeek().getValue() % 7),
            part("dayOfYear", ZonedDateTime::getDayOfYear),
            part("month", ZonedDateTime::getMonthValue),
            part("year", ZonedDateTime::getYear),
            BuiltIn.of("dateTimeDiff", 2, values -> Values.number(ticks(time(values, 1), time(values, 0)))));

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "Second", ChronoUnit.SECONDS,
            "Minute", ChronoUnit.MINUTES,
            "Hour", ChronoUnit.HOURS,
            "Day", ChronoUnit.DAYS,
            "Week", ChronoUnit.WEEKS,
            "Month", ChronoUnit.MONTHS,
            "Year", ChronoUnit.YEARS);

    private static final double TICKS_PER_MILLISECOND = 10_000;

    private DateFunctions() {}

    private static BuiltIn plus(String name, ChronoUnit unit) {
        return BuiltIn.of(name, 2, 4, values -> format(time(values, 0).plus(values.integer(1), unit), values, 2));
    }

    private static BuiltIn start(String name, UnaryOperator<ZonedDateTime> start) {
        return BuiltIn.of(name, 1, 3, values -> format(start.apply(time(values, 0)), values, 1));
    }

    private static BuiltIn part(String name, ToIntFunction<ZonedDateTime> part) {
        return BuiltIn.of(name, 1, values -> Values.number(part.applyAsInt(time(values, 0))));
    }

    private static JsonNode shift(Arguments values, int amount) {
        ChronoUnit unit = UNITS.get(values.text(2));
        if (unit == null) {
            throw new ExpressionException(values.text(2) + " is not a unit of time");
        }
        return format(time(values, 0).plus(amount, unit), values, 3);
    }

    private static ZonedDateTime time(Arguments values, int i) {
        return Times.parse(values.text(i));
    }

    private static ZonedDateTime epoch(double seconds) {
        return Instant.ofEpochMilli((long) (seconds * 1000)).atZone(ZoneOffset.UTC);
    }

    private static JsonNode format(ZonedDateTime time, Arguments values, int formatAt) {
        return Values.text(DatePattern.format(values.text(formatAt, ""), time));
    }

    private static double ticks(ZonedDateTime from, ZonedDateTime to) {
        return Duration.between(from, to).toMillis() * TICKS_PER_MILLISECOND;
    }
}
