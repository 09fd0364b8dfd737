package dev.soundingboard.bench;

/** What one client says, turn after turn; each turn is answered before the next is asked for. */
interface Talk {

    /** The next activity, as JSON. */
    String next();
}
