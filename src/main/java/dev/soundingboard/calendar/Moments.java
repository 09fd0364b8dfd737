package dev.soundingboard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words, in the reader's zone: "Tuesday 24 November, 6:30pm". */
public final class Moments {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM, h:mma", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Moments() {}

    public static String inWords(Instant moment, ZoneId zone) {
        return withoutZeroMinutes(LONG.format(moment.atZone(zone)));
    }

    /** A day alone: "23 November 2026". */
    public static String dayInWords(Instant moment, ZoneId zone) {
        return dayInWords(moment.atZone(zone).toLocalDate());
    }

    public static String dayInWords(LocalDate day) {
        return DAY.format(day);
    }

    /** A time alone: "2am", "6:30pm". */
    public static String timeInWords(LocalTime time) {
        return withoutZeroMinutes(TIME.format(time));
    }

    /** For a button, where room is scarce. */
    public static String inShort(Instant moment, ZoneId zone) {
        return withoutZeroMinutes(SHORT.format(moment.atZone(zone)));
    }

    /** "London time", for whoever might read times in another zone. */
    public static String zoneInWords(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time";
    }

    private static String withoutZeroMinutes(String text) {
        return text.replace(":00", "");
    }
}
