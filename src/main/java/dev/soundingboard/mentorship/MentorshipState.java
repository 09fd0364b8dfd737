package dev.soundingboard.mentorship;

/** Whether the mentoring of a pair goes on, paused or not. */
enum MentorshipState {
    ACTIVE,
    ENDED;

    void mustGoOn() {
        if (this == ENDED) {
            throw new IllegalStateException("Ended already");
        }
    }
}
