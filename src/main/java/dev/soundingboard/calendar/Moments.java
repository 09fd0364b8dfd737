package dev.soundingboard.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words, in the reader's zone: "Tuesday 24 November, 6:30pm". */
public final class Moments {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM, h:mma", Locale.UK);

    private Moments() {}

    public static String inWords(Instant moment, ZoneId zone) {
        return withoutZeroMinutes(LONG.format(moment.atZone(zone)));
    }

    /** The day alone: "Tuesday 24 November". */
    public static String dayInWords(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
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
