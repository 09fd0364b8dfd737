package dev.soundingboard.mentor;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A place taken at a mentor's (M2).
 *
 * @param holder the taster or pair it is for
 * @param since when it was taken
 */
@Embeddable
record HeldPlace(UUID holder, Instant since) {}
