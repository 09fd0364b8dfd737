package dev.soundingboard.chat;

import java.util.Set;

/** A feature that awaits people whom it knows by their addresses. */
public interface Awaiting {

    /** Whether anybody has still to come, so that it is worth asking the directory. */
    boolean awaitsAnybody();

    /**
     * Somebody opens their own chat with us.
     *
     * @param addresses theirs as the directory of their organisation has them, never as they typed them; maybe none
     */
    void hasCome(Identity identity, Set<String> addresses);
}
