package dev.soundingboard.survey;

import dev.soundingboard.calendar.Days;
import java.time.Instant;
import java.time.Period;

/** A period again and again since a moment. */
final class Rounds {

    private Rounds() {}

    /** How many have passed. */
    static int passed(Period every, Instant since, Instant now) {
        var rounds = 0;
        while (!end(every, since, rounds + 1).isAfter(now)) {
            rounds++;
        }
        return rounds;
    }

    /** When the next one will have passed. */
    static Instant next(Period every, Instant since, Instant now) {
        return end(every, since, passed(every, since, now) + 1);
    }

    private static Instant end(Period every, Instant since, int rounds) {
        return Days.after(since, every.multipliedBy(rounds));
    }
}
