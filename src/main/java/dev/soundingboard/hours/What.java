package dev.soundingboard.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What keeps somebody from reading messages on certain days. Never why (D1). */
enum What {
    LEAVE("Leave"),

    /**
     * The night after the last day named is worked, so its morning is for sleeping: until four in the afternoon of the
     * day after it. The days between are slept through in part, at hours that nobody tells us, and so are left alone.
     */
    NIGHTS("Nights") {
        @Override
        LocalDateTime over(LocalDate last) {
            return super.over(last).with(AWAKE_AGAIN);
        }
    },

    /** Whole days: a reminder is worth less than an hour's sleep between two calls. */
    ON_CALL("On call"),

    BREAK("A break from messages");

    /** When somebody who came home from a night shift in the morning is up again. */
    static final LocalTime AWAKE_AGAIN = LocalTime.of(16, 0);

    private final String words;

    What(String words) {
        this.words = words;
    }

    /** When it is over, if that was its last day. */
    LocalDateTime over(LocalDate last) {
        return last.plusDays(1).atStartOfDay();
    }

    /** As a form names it. */
    String words() {
        return words;
    }
}
