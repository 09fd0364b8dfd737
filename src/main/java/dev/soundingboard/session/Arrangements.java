package dev.soundingboard.session;

import java.util.Optional;

/**
 * Where the two meet, and what the session is about: a line each, sealed together because whoever plans writes both.
 *
 * @param place a place, or an https link; empty for none
 * @param agenda a line; empty for none
 */
record Arrangements(String place, String agenda) {

    static final Arrangements NONE = new Arrangements("", "");

    /** The place, if it is a link that can be trusted; empty for any other. */
    String link() {
        return SessionRules.isLink(place) ? place : "";
    }

    /** What is sealed; empty if there is nothing to keep. */
    Optional<String> text() {
        return equals(NONE) ? Optional.empty() : Optional.of(place + "\n" + agenda);
    }

    static Arrangements of(String text) {
        var lines = text.split("\n", 2);
        return new Arrangements(lines[0], lines.length > 1 ? lines[1] : "");
    }
}
