package dev.soundingboard.mentor;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A place taken at a mentor's (M2).
 *
 * @param holder the taster or pair it is for
 * @param since when it was taken
 * @param until when the pair ended; far ahead while it is held
 */
@Embeddable
record HeldPlace(UUID holder, Instant since, Instant until) {

    boolean isHeld() {
        return until.equals(Capacity.NOT_FORESEEABLE);
    }

    HeldPlace vacated(Instant now) {
        return isHeld() ? new HeldPlace(holder, since, now) : this;
    }
}
