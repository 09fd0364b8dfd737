package dev.soundingboard.notification.undelivered;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody whom messages did not reach, for one reason.
 *
 * @param since when the earliest was due
 * @param count how many there are
 */
record Unreached(UUID person, String name, Why why, Instant since, int count) {}
