package dev.soundingboard.mentorship;

import java.time.Instant;

/**
 * Since when a pair could meet (S1).
 *
 * @param inAll since they became a pair, later by as long as their breaks were: the fewest sessions are counted from it
 * @param anew since they became a pair, or took it up again: the time to the next session is counted from it
 */
public record Since(Instant inAll, Instant anew) {}
