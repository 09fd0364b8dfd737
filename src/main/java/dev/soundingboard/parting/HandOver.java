package dev.soundingboard.parting;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.MentorshipInFull;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one of a leaver's pairs.
 *
 * @param to who mentors the trainee from now on; null for nobody
 * @param problem why they can't; empty for nothing
 */
record HandOver(MentorshipInFull pair, @Nullable Mentor to, String problem) {

    boolean isHindered() {
        return !problem.isEmpty();
    }
}
