package dev.soundingboard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as forms send them, and the moment of a day at which somebody is written to. */
public final class Days {

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

    /** That day at nine, where somebody is. */
    public static Instant inTheMorningOf(LocalDate day, ZoneId zone) {
        return day.atTime(IN_THE_MORNING).atZone(zone).toInstant();
    }
}
