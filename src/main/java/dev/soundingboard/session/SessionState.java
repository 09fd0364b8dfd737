package dev.soundingboard.session;

/** Where a session has got to. */
public enum SessionState {
    PLANNED,
    CANCELLED,
    HELD,
    /** It was planned, and the two didn't meet. */
    NOT_HELD;

    /** It took place, or will as far as anybody has said. */
    boolean counts() {
        return this == PLANNED || this == HELD;
    }

    void mustBe(SessionState expected) {
        if (this != expected) {
            throw new IllegalStateException("Not from " + this);
        }
    }

    void mustNotBe(SessionState wrong) {
        if (this == wrong) {
            throw new IllegalStateException("Not from " + this);
        }
    }
}
