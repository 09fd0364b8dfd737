package dev.soundingboard.mentorship;

import jakarta.persistence.Embeddable;

/** Who of the two has said that they would like to go on (F2). */
@Embeddable
record GoingOn(boolean traineeGoesOn, boolean mentorGoesOn) {

    static final GoingOn UNANSWERED = new GoingOn(false, false);

    GoingOn with(boolean trainee) {
        return new GoingOn(traineeGoesOn || trainee, mentorGoesOn || !trainee);
    }

    boolean of(boolean trainee) {
        return trainee ? traineeGoesOn : mentorGoesOn;
    }
}
