package dev.soundingboard.notification;

import java.time.Instant;
import java.util.Optional;

/** When somebody may be written to, and of what they want to be reminded. */
public interface Preference {

    /** The first moment from then on at which they may be written to; that moment itself if they may be then. */
    Instant allowedFrom(Instant moment);

    /** A moment shortly before the last allowed time before that moment is over; empty if there is none for long. */
    Optional<Instant> lastAllowedBefore(Instant moment);

    /**
     * When they are told what is due at that moment, and has no point from the latest on: then, or when they next may be
     * written to; if that is too late, the last time before at which they may be.
     */
    default Instant momentBetween(Instant due, Instant latest) {
        return allowedFrom(due).isBefore(latest)
                ? due
                : lastAllowedBefore(latest)
                        .filter(moment -> moment.isBefore(due))
                        .orElse(due);
    }

    /** The morning of the next day on which they work. */
    Instant nextWorkingDay(Instant moment);

    /** Whether they want to be reminded of it. */
    boolean wants(Topic topic);
}
