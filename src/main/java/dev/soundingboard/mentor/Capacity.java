package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a mentor has room (M2): both limits at once, the yearly one rolling. */
record Capacity(CapacityPolicy.Limits limits, Period year) {

    /** Later than any date that matters, and within what every database can hold. */
    static final Instant NOT_FORESEEABLE = Instant.parse("9999-01-01T00:00:00Z");

    /** The first moment, from {@code now}, at which there is room while nobody leaves. */
    Instant freeFrom(Collection<HeldPlace> held, Instant now) {
        if (isReached(limits.atATime(), taken(held))) {
            return NOT_FORESEEABLE;
        }
        var perYear = limits.perYear();
        var thisYear = thisYear(held, now);
        return perYear != null && isReached(perYear, thisYear.size()) ? thisYear.get(thisYear.size() - perYear) : now;
    }

    /** How many are taken and left, by both limits. */
    Places places(Collection<HeldPlace> held, Instant now) {
        return new Places(taken(held), thisYear(held, now).size(), limits);
    }

    private static int taken(Collection<HeldPlace> held) {
        return (int) held.stream().filter(HeldPlace::isHeld).count();
    }

    /** When each that counts towards this year stops to count, the earliest first. */
    private List<Instant> thisYear(Collection<HeldPlace> held, Instant now) {
        return held.stream()
                .map(this::countsUntil)
                .filter(now::isBefore)
                .sorted()
                .toList();
    }

    private Instant countsUntil(HeldPlace place) {
        return place.since().atOffset(ZoneOffset.UTC).plus(year).toInstant();
    }

    private static boolean isReached(@Nullable Integer limit, int count) {
        return limit != null && count >= limit;
    }
}
