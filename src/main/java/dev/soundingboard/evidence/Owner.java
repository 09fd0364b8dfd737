package dev.soundingboard.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Whose evidence it is, in one scheme. */
public record Owner(UUID person, String scheme, ZoneId zone) {

    /** The day of that moment, where they are. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
