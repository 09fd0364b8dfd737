package dev.soundingboard.mentor;

import java.util.UUID;

/** The scheme team takes a mentor off the list, or puts them back. Their pairs go on. */
public sealed interface Suspension {

    /** Nobody finds them any more, and what was asked of them is open no longer. */
    record Begun(UUID mentor, UUID person) implements Suspension {}

    /** Trainees can find them again, unless something else stands against it. */
    record Over(UUID mentor, UUID person) implements Suspension {}
}
