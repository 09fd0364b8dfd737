package dev.soundingboard.mentorship;

/** Whether the mentoring of a pair goes on, paused or not. */
enum MentorshipState {
    ACTIVE,
    ENDED
}
