package dev.soundingboard.mentorship;

import java.util.Optional;

/** What a feature says to a trainee whose mentor has left: what comes next for them, in a sentence or two (P6, P7). */
public interface ComesAfter {

    /** Empty if it has nothing for them. */
    Optional<String> of(MentorshipInFull pair);
}
