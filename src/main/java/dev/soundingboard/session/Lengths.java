package dev.soundingboard.session;

import dev.soundingboard.chat.Reply.Choice;
import java.time.Duration;
import java.util.List;

/** Lengths of time in words. */
public final class Lengths {

    private Lengths() {}

    /** To choose among them: what each is called, and the minutes that a form sends. */
    public static List<Choice> choices(List<Duration> lengths) {
        return lengths.stream()
                .map(length -> new Choice(inWords(length), String.valueOf(length.toMinutes())))
                .toList();
    }

    /** "30 minutes", "1 hour", "1 hour 30 minutes". */
    public static String inWords(Duration length) {
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
