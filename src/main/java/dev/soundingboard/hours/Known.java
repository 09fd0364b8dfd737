package dev.soundingboard.hours;

import java.time.ZoneId;

/**
 * Somebody's own hours with what they stand on.
 *
 * @param usual when it is quiet for whoever has said nothing
 * @param zoneIsOwn whether they chose it, rather than Teams
 */
record Known(Own own, Quiet usual, ZoneId zone, boolean zoneIsOwn) {

    /** After they said something else. */
    Known with(Own now) {
        return new Known(now, usual, zone, zoneIsOwn);
    }

    Hours hours() {
        return new Hours(zone, quiet(), own.days(), own.away());
    }

    Quiet quiet() {
        return own.quiet().orElse(usual);
    }

    Wishes wishes() {
        return new Wishes(hours(), own.off());
    }
}
