package dev.soundingboard.notification;

import java.time.Duration;

/** The state a claimed row moves to, why, and how long until it may be tried again. */
record Settlement(State state, String reason, Duration pause) {

    /** Where a notification stands; only {@code NEW} and {@code RETRY} are ever claimed. */
    enum State {
        NEW,
        SENDING,
        SENT,
        RETRY,
        UNKNOWN,
        BLOCKED,
        FAILED,
        DROPPED
    }

    static Settlement as(State state, String reason) {
        return new Settlement(state, reason, Duration.ZERO);
    }

    static Settlement sent() {
        return new Settlement(State.SENT, "", Duration.ZERO);
    }

    static Settlement retryAfter(Duration pause) {
        return new Settlement(State.RETRY, "", pause);
    }
}
