package dev.soundingboard.listing;

import jakarta.persistence.Embeddable;

/**
 * What somebody brings to mentoring (M2, M3).
 *
 * @param trainee whether they are a trainee themself
 * @param trained the month of their training, such as 2024-03; empty until they say
 * @param rotations where they have worked, if the scheme asks
 */
@Embeddable
record Experience(boolean trainee, String trained, String rotations) {

    static Experience none() {
        return new Experience(false, "", "");
    }
}
