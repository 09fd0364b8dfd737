package dev.soundingboard.session;

/** Where a session has got to. */
public enum SessionState {
    PLANNED,
    CANCELLED,
    HELD,
    /** It was planned, and the two didn't meet. */
    NOT_HELD
}
