package dev.soundingboard.mentorship;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The breaks that a pair has taken.
 *
 * @param pausedAt when the one began that they take now; null if they take none
 * @param resumedAt when the last one was over; null if there was none
 * @param secondsAway how long those that are over were together
 */
@Embeddable
record Breaks(@Nullable Instant pausedAt, @Nullable Instant resumedAt, long secondsAway) {

    static final Breaks NONE = new Breaks(null, null, 0);

    /** One begins, or the one that they take gets another end. */
    Breaks from(Instant now) {
        return pausedAt == null ? new Breaks(now, resumedAt, secondsAway) : this;
    }

    Breaks until(Instant now) {
        var away = Duration.between(Objects.requireNonNullElse(pausedAt, now), now);
        return new Breaks(null, now, secondsAway + away.toSeconds());
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
