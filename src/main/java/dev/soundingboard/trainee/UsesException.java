package dev.soundingboard.trainee;

import java.time.Instant;

/** Whether a trainee has used an exception, as a feature that they can ask in says (E3). */
public interface UsesException {

    /** Whether they have asked there, or found a mentor, since that moment. */
    boolean isUsed(Trainee trainee, Instant since);
}
