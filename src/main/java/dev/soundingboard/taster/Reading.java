package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.Scheme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A request as one of its two people reads it now. */
record Reading(TasterInFull taster, UUID reader, Scheme scheme, String dilemma, Instant now) {

    TasterRequest request() {
        return taster.request();
    }

    boolean asTrainee() {
        return taster.isTrainee(reader);
    }

    String otherName() {
        return taster.nameOfOther(reader);
    }

    ZoneId zone() {
        return taster.zoneOf(reader);
    }

    String zoneInWords() {
        return Moments.zoneInWords(zone());
    }

    /** D3. */
    String whoSeesTheDilemma() {
        return "Only you and %s can see this.".formatted(otherName());
    }

    Days days() {
        return Days.of(scheme.taster(), now, zone());
    }
}
