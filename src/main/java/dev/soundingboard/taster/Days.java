package dev.soundingboard.taster;

import dev.soundingboard.scheme.TasterPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that a form offers: from the scheme's notice to its horizon. */
record Days(LocalDate first, LocalDate last) {

    static Days of(TasterPolicy policy, Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        return new Days(
                here.plus(policy.notice()).toLocalDate(),
                here.plus(policy.horizon()).toLocalDate());
    }
}
