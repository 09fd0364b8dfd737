package dev.soundingboard.taster;

import jakarta.persistence.Embeddable;

/**
 * What a trainee asks for (P2).
 *
 * @param taster false for somebody who would rather start without one
 * @param format how they would like to meet (S4)
 */
@Embeddable
record Wish(boolean taster, String format) {}
