package dev.soundingboard.taster;

/** Where a request stands. */
enum TasterState {
    /** The mentor has to answer. */
    ASKED,
    /** The trainee has to answer: the mentor offered other times. */
    SUGGESTED,
    /** A time is agreed; after the session each says how it was. */
    AGREED,
    /** The trainee would rather move the agreed session: the mentor has to answer. */
    MOVE_ASKED,
    /** The mentor would rather move the agreed session: the trainee has to answer. */
    MOVE_OFFERED,
    DECLINED,
    WITHDRAWN,
    CANCELLED,
    /** The mentor's last place went to somebody else (M2). */
    RELEASED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The two became a pair. */
    PAIRED,
    /** Nothing came of the session; why is nowhere (D6). */
    CLOSED;

    /** No time is agreed yet. */
    boolean isOpen() {
        return this == ASKED || this == SUGGESTED;
    }

    /** A time is agreed, and it is not settled what comes of it; the mentor's place is held (M2). */
    boolean hasSession() {
        return this == AGREED || this == MOVE_ASKED || this == MOVE_OFFERED;
    }

    boolean waitsForMentor() {
        return this == ASKED || this == MOVE_ASKED;
    }

    boolean waitsForTrainee() {
        return this == SUGGESTED || this == MOVE_OFFERED;
    }
}
