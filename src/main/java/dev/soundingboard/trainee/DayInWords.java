package dev.soundingboard.trainee;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words: "3 March 2027". */
final class DayInWords {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    static String of(LocalDate day) {
        return LONG.format(day);
    }
}
