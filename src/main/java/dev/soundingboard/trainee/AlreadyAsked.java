package dev.soundingboard.trainee;

import java.time.ZoneId;
import java.util.Optional;

/** That a trainee need not ask for a mentor any more, as the feature says that was asked (P6). */
public interface AlreadyAsked {

    /** Where they stand with it, in a sentence; empty if they have not asked. */
    Optional<String> inWords(Trainee trainee, ZoneId zone);
}
