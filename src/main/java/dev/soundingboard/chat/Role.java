package dev.soundingboard.chat;

/** What somebody may do. All but the last belong to a scheme; one person can be both a mentor and a trainee. */
public enum Role {
    TRAINEE("trainees"),
    MENTOR("mentors"),
    ADMIN("the scheme team"),

    /** Looks after the deployment as a whole, in whatever scheme they are, or in none. */
    DEPLOYMENT_ADMIN("people who run Sounding Board");

    private final String many;

    Role(String many) {
        this.many = many;
    }

    /** Several of them, in words. */
    String many() {
        return many;
    }
}
