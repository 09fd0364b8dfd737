package dev.soundingboard.invitation;

import dev.soundingboard.scheme.ReminderPolicy.Quiet;
import dev.soundingboard.scheme.Scheme;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When somebody may be written to who has said nothing of it, and of whom no time zone is known: by the team's clock. */
record Daytime(Quiet quiet, ZoneId zone) {

    static Daytime of(Scheme scheme) {
        return new Daytime(scheme.reminders().quiet(), scheme.team().zone());
    }

    /** That moment, or the next morning. */
    Instant from(Instant moment) {
        var local = moment.atZone(zone);
        if (!isQuiet(local.toLocalTime())) {
            return moment;
        }
        var day = local.toLocalTime().isBefore(quiet.to())
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(quiet.to()).atZone(zone).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        return quiet.from().isBefore(quiet.to())
                ? !time.isBefore(quiet.from()) && time.isBefore(quiet.to())
                : quiet.from().isAfter(quiet.to()) && (!time.isBefore(quiet.from()) || time.isBefore(quiet.to()));
    }
}
