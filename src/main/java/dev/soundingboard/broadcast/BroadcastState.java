package dev.soundingboard.broadcast;

/** Where a message to many stands. */
enum BroadcastState {
    /** Looked at, not sent. */
    DRAFT,
    SENT,
    /** Whoever had not been told when it was stopped isn't. */
    STOPPED
}
