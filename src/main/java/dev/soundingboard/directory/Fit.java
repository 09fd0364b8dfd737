package dev.soundingboard.directory;

/** Why a mentor may suit a trainee, and how much it counts. The decision records say how the weights were found. */
public enum Fit {
    /** They are based where the trainee would like to meet. */
    NEAR(4, "Based where they would like to meet."),
    /** They work in the way that the trainee prefers (S4). */
    WAY(3, "Works the way they prefer."),
    /** They come from another specialty (P4). */
    BACKGROUND(3, "Has a different background, which often helps: another specialty."),
    /** They work in another organisation, so well outside the trainee's structure (P3). */
    ORGANISATION(2, "Works in another organisation."),
    /** They work in the same organisation, but in another department (P3). */
    DEPARTMENT(1, "Works in another department."),
    /** They have a place free (P6); so has everybody who is suggested. */
    ROOM(0, "Has a place free.");

    private final int weight;
    private final String words;

    Fit(int weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** What the scheme team reads of it. */
    public String forTheTeam() {
        return words;
    }

    int weight() {
        return weight;
    }
}
