package dev.soundingboard.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Moments in words, in the reader's zone: "Tuesday 24 November, 6:30pm (London time)". */
public final class Moments {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM, h:mma", Locale.UK);

    private Moments() {}

    public static String inWords(Instant moment, ZoneId zone) {
        return LONG.format(moment.atZone(zone));
    }

    /** For a button, where room is scarce. */
    public static String inShort(Instant moment, ZoneId zone) {
        return SHORT.format(moment.atZone(zone));
    }

    /** The zone by name, for whoever might read times in another. */
    public static String zoneInWords(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL_STANDALONE, Locale.UK);
    }
}
