package dev.soundingboard.journal;

import dev.soundingboard.mentorship.Mentorship;
import java.util.UUID;

/** An action that isn't done yet, with the two who agreed it. */
record OpenAction(AgreedAction action, String traineeName, String mentorName, Mentorship pair) {

    String nameOfOther(UUID person) {
        return pair.pair().trainee().equals(person) ? mentorName : traineeName;
    }
}
