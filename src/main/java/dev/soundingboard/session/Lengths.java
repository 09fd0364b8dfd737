package dev.soundingboard.session;

import java.time.Duration;
import java.util.List;

/** Lengths of time in words. */
final class Lengths {

    private Lengths() {}

    /** One to choose: what it is called, and the minutes that a form sends. */
    record Choice(String title, String value) {}

    static List<Choice> choices(List<Duration> lengths) {
        return lengths.stream()
                .map(length -> new Choice(inWords(length), String.valueOf(length.toMinutes())))
                .toList();
    }

    /** "30 minutes", "1 hour", "1 hour 30 minutes". */
    static String inWords(Duration length) {
        var hours = many(length.toHours(), "hour");
        var minutes = many(length.toMinutesPart(), "minute");
        return (hours + " " + minutes).strip();
    }

    private static String many(long number, String unit) {
        if (number == 0) {
            return "";
        }
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }
}
