package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import java.util.UUID;

/**
 * A pair with what its cards say of the two people.
 *
 * @param contact how the mentor likes to be contacted (P5)
 */
record MentorshipInFull(Mentorship mentorship, String traineeName, String mentorName, String contact) {

    /** True for the two, in the scheme it belongs to. */
    boolean concerns(Actor actor) {
        var pair = mentorship.pair();
        return pair.scheme().equals(actor.scheme()) && pair.isOf(actor.person());
    }

    boolean isTrainee(UUID person) {
        return mentorship.pair().trainee().equals(person);
    }

    String nameOfOther(UUID person) {
        return isTrainee(person) ? mentorName : traineeName;
    }
}
