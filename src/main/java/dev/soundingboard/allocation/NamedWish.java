package dev.soundingboard.allocation;

/** A wish, and the name of whose it is. */
record NamedWish(Wish wish, String trainee) {}
