package dev.soundingboard.notification;

import java.time.Duration;
import java.util.Optional;

/** Is told what has become of each notification; ids and text are nobody's business here. */
public interface Settled {

    /**
     * It was sent, or not, or is to be tried again.
     *
     * @param state how it is now, such as {@code SENT}
     * @param late how long after it was due; empty if the person could not be written to before, or nobody was to be told
     */
    void settled(String state, Optional<Duration> late);
}
