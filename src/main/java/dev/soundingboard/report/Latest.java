package dev.soundingboard.report;

import dev.soundingboard.calendar.Days;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.function.UnaryOperator;

/** The calendar's arithmetic turned round, for the database to compare with. */
final class Latest {

    private Latest() {}

    /** The last moment, to the second, of which that what follows from it has come by now; it comes within that period. */
    static Instant before(Instant now, Period within, UnaryOperator<Instant> following) {
        var come = Days.before(now, within.multipliedBy(2));
        var notYet = now;
        while (Duration.between(come, notYet).toSeconds() > 1) {
            var middle = come.plus(Duration.between(come, notYet).dividedBy(2));
            if (following.apply(middle).isAfter(now)) {
                notYet = middle;
            } else {
                come = middle;
            }
        }
        return come;
    }
}
