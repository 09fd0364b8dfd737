package dev.soundingboard.mentorship;

/** How the mentoring of a pair came to its end. */
public enum Ending {
    /** One of the two wished it, at any time (P7). */
    BY_ONE,
    /** One of the two said no when both were asked whether to go on (F2). */
    NOT_CONTINUED,
    /** The scheme's time was over (S2). */
    BY_TERM,
    /** The scheme team ended it; no reason is asked (P7). */
    BY_TEAM,
    /** The mentor left the scheme. */
    MENTOR_LEFT
}
