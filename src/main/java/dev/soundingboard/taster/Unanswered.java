package dev.soundingboard.taster;

import java.time.Instant;
import java.util.UUID;

/**
 * A mentor who has not answered.
 *
 * @param times how many requests wait
 * @param expires when the first of them does
 */
record Unanswered(UUID mentor, String name, long times, Instant expires) {}
