package dev.soundingboard.session;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When two meet, for how many minutes, and how (S4). */
@Embeddable
public record Slot(Instant start, int minutes, String format) {

    public static Slot of(Instant start, Duration length, String format) {
        return new Slot(start, (int) length.toMinutes(), format);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    Instant end() {
        return start.plus(length());
    }
}
