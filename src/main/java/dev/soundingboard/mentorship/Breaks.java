package dev.soundingboard.mentorship;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The breaks that two take from mentoring.
 *
 * @param paused whether they take one now
 * @param pausedUntil the day on which both are asked whether to go on; null if none was given
 * @param pausedAt when the one began that they take now; null if they take none
 * @param resumedAt when the last one was over; null if there was none
 * @param secondsAway how long those that are over were together
 */
@Embeddable
record Breaks(
        boolean paused,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant pausedAt,
        @Nullable Instant resumedAt,
        long secondsAway) {

    static final Breaks NONE = new Breaks(false, null, null, null, 0);

    /** One begins, or the one that they take gets another end. */
    Breaks until(@Nullable LocalDate day, Instant now) {
        return new Breaks(true, day, Objects.requireNonNullElse(pausedAt, now), resumedAt, secondsAway);
    }

    Breaks overAt(Instant now) {
        var away = Duration.between(Objects.requireNonNullElse(pausedAt, now), now);
        return new Breaks(false, null, null, now, secondsAway + away.toSeconds());
    }

    /** The mentoring ends, and the break with it. */
    Breaks dropped() {
        return new Breaks(false, null, null, resumedAt, secondsAway);
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(pausedUntil);
    }

    /** Its last day has come. It goes on all the same, until one of the two starts again. */
    boolean isUp(LocalDate today) {
        return end().filter(day -> !today.isBefore(day)).isPresent();
    }

    /** When the last one was over; that moment if there was none. */
    Instant lastOver(Instant since) {
        return Objects.requireNonNullElse(resumedAt, since);
    }

    /** That moment, later by all the time away. */
    Instant leftOutOf(Instant since) {
        return since.plusSeconds(secondsAway);
    }
}
