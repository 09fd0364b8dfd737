package dev.soundingboard.chat;

/** Finds the person behind an authenticated identity, and remembers somebody new. */
public interface Actors {

    /** Runs inside the turn's transaction. */
    Actor identify(Identity identity);
}
