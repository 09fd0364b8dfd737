package dev.soundingboard.evidence;

import dev.soundingboard.calendar.Moments;
import java.time.LocalDate;

/** From a day to a day, both included. */
record Period(LocalDate from, LocalDate to) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    String inWords() {
        return "%s to %s".formatted(Moments.dayInWords(from), Moments.dayInWords(to));
    }
}
