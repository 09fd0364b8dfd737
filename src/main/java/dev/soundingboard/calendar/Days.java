package dev.soundingboard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as forms send them, periods of them, and the moment of a day at which somebody is written to. */
public final class Days {

    /** Early enough to begin that day, late enough for whoever was on nights. */
    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);

    private Days() {}

    /** What was typed, as a day; empty if it is none. */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** So long after that moment; without a zone of somebody's, by the days of UTC. */
    public static Instant after(Instant moment, Period period) {
        return moment.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    /** So long before it. */
    public static Instant before(Instant moment, Period period) {
        return moment.atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }

    /** That day at nine, where somebody is. */
    public static Instant inTheMorningOf(LocalDate day, ZoneId zone) {
        return day.atTime(IN_THE_MORNING).atZone(zone).toInstant();
    }
}
