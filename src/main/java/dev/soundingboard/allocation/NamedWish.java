package dev.soundingboard.allocation;

/**
 * A wish, and whose it is.
 *
 * @param hasMentor whether somebody mentors them already
 */
record NamedWish(Wish wish, String trainee, boolean hasMentor) {}
