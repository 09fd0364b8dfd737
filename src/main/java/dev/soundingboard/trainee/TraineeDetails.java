package dev.soundingboard.trainee;

import jakarta.persistence.Embeddable;

/**
 * What a trainee tells the scheme about themself. All but the requests are choices of the scheme's.
 *
 * @param grade where they are in their training
 * @param specialty what they train in
 * @param place where they would like to meet; empty for anywhere
 * @param pattern their working pattern
 * @param way how they would like to work with a mentor (S4); empty for any way
 * @param requests special requests, which the scheme team sees (P1); empty for none
 */
@Embeddable
public record TraineeDetails(
        String grade, String specialty, String place, String pattern, String way, String requests) {

    /** For somebody who has not said anything yet. */
    static TraineeDetails none() {
        return new TraineeDetails("", "", "", "", "", "");
    }
}
