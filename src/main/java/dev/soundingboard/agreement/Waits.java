package dev.soundingboard.agreement;

import java.util.UUID;

/** The newest version of a pair's agreement, with the two. */
record Waits(Agreement agreement, UUID trainee, String traineeName, String mentorName) {

    boolean isTrainee(UUID person) {
        return trainee.equals(person);
    }

    String nameOfOther(UUID person) {
        return isTrainee(person) ? mentorName : traineeName;
    }
}
