package dev.soundingboard.taster;

/** Where a request stands. */
enum TasterState {
    /** The mentor has to answer. */
    ASKED,
    /** The trainee has to answer: the mentor offered other times. */
    SUGGESTED,
    AGREED,
    DECLINED,
    WITHDRAWN,
    CANCELLED,
    /** The mentor's last place went to somebody else (M2). */
    RELEASED;

    boolean isOpen() {
        return this == ASKED || this == SUGGESTED;
    }
}
