package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy.Limits;

/**
 * A mentor's places, now (M2).
 *
 * @param taken mentees at present
 * @param takenThisYear those that count towards the yearly limit
 * @param limits the lowest of the scheme's and the mentor's own
 */
public record Places(int taken, int takenThisYear, Limits limits) {}
