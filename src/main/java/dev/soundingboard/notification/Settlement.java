package dev.soundingboard.notification;

import java.time.Duration;

/** The state a claimed row moves to, why, and how long until it may be tried again. */
record Settlement(State state, String reason, Duration pause) {

    private static final int MOST_ATTEMPTS = 16;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    /**
     * Where a notification stands: {@code NEW → CLAIMED → SENDING → SENT | RETRY | UNKNOWN | BLOCKED | FAILED | DROPPED}. Only
     * {@code NEW} and {@code RETRY} are ever claimed; of what is {@code CLAIMED} nothing was sent yet.
     */
    enum State {
        NEW,
        CLAIMED,
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

    /** The same for what may have arrived when it is given up: then there is a reason to doubt. */
    static Settlement retryInDoubt(Duration pause, String reason) {
        return new Settlement(State.RETRY, reason, pause);
    }

    /**
     * The same after so many attempts: what is put off waits longer each time, and is given up after most of a day.
     *
     * @param attempts this one included
     */
    Settlement after(int attempts) {
        if (state != State.RETRY) {
            return this;
        }
        if (attempts >= MOST_ATTEMPTS) {
            return as(
                    reason.isEmpty() ? State.FAILED : State.UNKNOWN,
                    "%s given up after %d attempts".formatted(reason, attempts).strip());
        }
        var longer = pause.multipliedBy(1L << (attempts - 1));
        return retryInDoubt(longer.compareTo(LONGEST_PAUSE) < 0 ? longer : longest(pause, LONGEST_PAUSE), reason);
    }

    /** A channel that asks for more than our longest pause gets it. */
    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
