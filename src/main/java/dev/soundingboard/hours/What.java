package dev.soundingboard.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Why nobody writes to somebody on certain days. Never more than that (D1). */
enum What {
    LEAVE("Leave", "You’re on leave"),

    /**
     * The night after the last day named is worked, so its morning is for sleeping: until four in the afternoon of the
     * day after it. The days between are slept through in part, at hours that nobody tells us, and so are left alone.
     */
    NIGHTS("Nights", "You’re on nights") {
        @Override
        LocalDateTime over(LocalDate last) {
            return super.over(last).with(AWAKE_AGAIN);
        }
    },

    /** Whole days: a reminder is worth less than an hour's sleep between two calls. */
    ON_CALL("On call", "You’re on call"),

    BREAK("A break from messages", "You’re having a break from messages");

    /** When somebody who came home from a night shift in the morning is up again. */
    static final LocalTime AWAKE_AGAIN = LocalTime.of(16, 0);

    private final String words;
    private final String sentence;

    What(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** When it is over, if that was its last day. */
    LocalDateTime over(LocalDate last) {
        return last.plusDays(1).atStartOfDay();
    }

    /** As a form names it. */
    String words() {
        return words;
    }

    /** How a sentence about it begins. */
    String sentence() {
        return sentence;
    }
}
