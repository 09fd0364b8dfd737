package dev.soundingboard.agreement;

/** How somebody confirms an agreement. */
public enum How {
    SIGNED,
    /** A complete answer too: the agreement is a guide to a conversation (S5). */
    TALKED_THROUGH
}
