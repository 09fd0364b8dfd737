package dev.soundingboard.agreement;

import java.util.UUID;

/**
 * A pair, for one who is in it.
 *
 * @param goesOn whether their mentoring does
 */
record PairWith(UUID mentorship, String otherName, boolean goesOn) {}
