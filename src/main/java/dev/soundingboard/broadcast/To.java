package dev.soundingboard.broadcast;

import java.util.Locale;

/**
 * Whom something is for.
 *
 * @param place where they are, as they have said themselves; empty for everywhere
 */
record To(String scheme, Audience audience, String place) {

    /** Such as "all trainees, Winchester only". */
    String inWords() {
        return place.isEmpty() ? audience.words() : "%s, %s only".formatted(audience.words(), place);
    }

    static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** Such as "1 person". */
    static String people(int count) {
        return count == 1 ? "1 person" : "%s people".formatted(number(count));
    }
}
