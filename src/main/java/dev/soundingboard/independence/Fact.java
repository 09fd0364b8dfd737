package dev.soundingboard.independence;

import java.util.UUID;

/**
 * Something known of a mentee and a mentor.
 *
 * @param mentor whom it is about; for a typed name the mentee, who typed it
 * @param said the organisation and department they share, or the name that was typed
 */
record Fact(Kind kind, UUID mentor, String said) {

    enum Kind {
        SUPERVISES,
        IS_SUPERVISED,
        SAME_DEPARTMENT,
        ANOTHER_DEPARTMENT,
        ANOTHER_ORGANISATION,
        HAS_A_NAME
    }

    /** What follows for that mentor from this fact alone. */
    Finding about(UUID person, String name) {
        var isMeant = kind == Kind.HAS_A_NAME ? LikeNames.alike(said, name) : mentor.equals(person);
        return isMeant ? finding() : Finding.INDEPENDENT;
    }

    private Finding finding() {
        return switch (kind) {
            case SUPERVISES -> Finding.conflict("You said that they supervise or manage you.");
            case IS_SUPERVISED -> Finding.conflict("You supervise or manage them.");
            case SAME_DEPARTMENT -> Finding.check("You both work in %s.".formatted(said), Distance.SAME_DEPARTMENT);
            case ANOTHER_DEPARTMENT -> Finding.apart(Distance.ANOTHER_DEPARTMENT);
            case ANOTHER_ORGANISATION -> Finding.apart(Distance.ANOTHER_ORGANISATION);
            case HAS_A_NAME ->
                Finding.check("You named a supervisor or manager with a name like theirs.", Distance.UNKNOWN);
        };
    }
}
