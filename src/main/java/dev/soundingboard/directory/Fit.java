package dev.soundingboard.directory;

/** Why a mentor may suit a trainee, and how much it counts. The decision records say how the weights were found. */
public enum Fit {
    /** They are based where the trainee would like to meet. */
    NEAR(4),
    /** They work in the way that the trainee prefers (S4). */
    WAY(3),
    /** They come from another specialty (P4). */
    BACKGROUND(3),
    /** They work in another organisation, so well outside the trainee's structure (P3). */
    ORGANISATION(2),
    /** They work in the same organisation, but in another department (P3). */
    DEPARTMENT(1),
    /** They have a place free (P6); so has everybody who is suggested. */
    ROOM(0);

    private final int weight;

    Fit(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
