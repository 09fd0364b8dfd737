package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Amount;

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

    /** Such as "1 person". */
    static String people(int count) {
        return count == 1 ? "1 person" : "%s people".formatted(Amount.inWords(count));
    }
}
