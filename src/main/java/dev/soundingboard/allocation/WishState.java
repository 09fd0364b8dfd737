package dev.soundingboard.allocation;

/** Where a wish stands. */
enum WishState {
    /** Until the team finds a mentor with room (P6). */
    WAITING,
    INTRODUCED,
    WITHDRAWN
}
