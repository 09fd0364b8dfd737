package dev.soundingboard.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How long there still is, as somebody would say it who lives in that zone. */
public final class HowSoon {

    private HowSoon() {}

    /** Such as "tomorrow at 6pm". */
    public static String inWords(Instant now, Instant then, ZoneId zone) {
        var left = Duration.between(now, then);
        if (left.toMinutes() <= 60) {
            return left.toMinutes() == 60 ? "in an hour" : "in less than an hour";
        }
        var days = ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), then.atZone(zone).toLocalDate());
        if (days == 0) {
            return "today";
        }
        return days == 1
                ? "tomorrow at " + Moments.timeInWords(then.atZone(zone).toLocalTime())
                : "in %d days".formatted(days);
    }
}
