package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's places, now (M2).
 *
 * @param taken mentees at present
 * @param takenThisYear those that count towards the yearly limit
 * @param limits the lowest of the scheme's and the mentor's own
 */
public record Places(int taken, int takenThisYear, Limits limits) {

    /** How many more the limits allow. */
    public int left() {
        return Math.max(0, Math.min(left(limits.atATime(), taken), left(limits.perYear(), takenThisYear)));
    }

    private static int left(@Nullable Integer limit, int used) {
        return limit == null ? Integer.MAX_VALUE : limit - used;
    }
}
