package dev.soundingboard.mentorship;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the two take a break from mentoring.
 *
 * @param pausedUntil the day on which both are asked whether to go on; null if none was given
 * @param resumedAt when the last break was over; null if there was none
 */
@Embeddable
record Break(
        boolean paused,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant resumedAt) {

    static final Break NONE = new Break(false, null, null);

    /** It begins, or has another end. */
    Break until(@Nullable LocalDate day) {
        return new Break(true, day, resumedAt);
    }

    Break overAt(Instant now) {
        return new Break(false, null, now);
    }

    /** The mentoring ends, and the break with it. */
    Break dropped() {
        return new Break(false, null, resumedAt);
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(pausedUntil);
    }

    /** Its last day has come. It goes on all the same, until one of the two starts again. */
    boolean isUp(LocalDate today) {
        return end().filter(day -> !today.isBefore(day)).isPresent();
    }

    Optional<Instant> lastOver() {
        return Optional.ofNullable(resumedAt);
    }
}
