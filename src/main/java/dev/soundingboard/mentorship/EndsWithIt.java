package dev.soundingboard.mentorship;

import java.util.Optional;

/** What a feature says to both of what has ended together with their mentoring, in a sentence or two. */
public interface EndsWithIt {

    /** Empty if nothing of it has. */
    Optional<String> of(MentorshipInFull pair);
}
