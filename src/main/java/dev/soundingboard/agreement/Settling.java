package dev.soundingboard.agreement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the scheme says of an agreement that is about to be settled.
 *
 * @param signaturesRequired whether only two signatures settle it (S5)
 * @param reviewOn when the two look at it again (A5)
 * @param reviewAt when they are reminded to
 */
record Settling(boolean signaturesRequired, LocalDate reviewOn, Instant reviewAt) {}
