package dev.soundingboard.independence;

/**
 * How a mentor stands to a mentee (P3).
 *
 * @param reason a sentence or two for the mentee, and for nobody else; empty for a mentor who is independent
 * @param distance how far apart the two work
 */
public record Finding(Verdict verdict, String reason, Distance distance) {

    /** Nothing is known that speaks against this mentor. */
    public static final Finding INDEPENDENT = new Finding(Verdict.INDEPENDENT, "", Distance.UNKNOWN);

    /** From the best to the worst. */
    public enum Verdict {
        INDEPENDENT,
        /** It may be somebody too close: the mentee is asked to check, and decides. */
        CHECK,
        /** One of the two supervises or manages the other. */
        CONFLICT
    }

    static Finding conflict(String reason) {
        return new Finding(Verdict.CONFLICT, reason, Distance.UNKNOWN);
    }

    static Finding check(String because, Distance distance) {
        return new Finding(Verdict.CHECK, because + " Please check that this is right for you.", distance);
    }

    static Finding apart(Distance distance) {
        return new Finding(Verdict.INDEPENDENT, "", distance);
    }

    public boolean asksToCheck() {
        return verdict == Verdict.CHECK;
    }

    public boolean isConflict() {
        return verdict == Verdict.CONFLICT;
    }

    /** Both together: the worse verdict, the first if they are equal, and what is known of the distance. */
    Finding and(Finding other) {
        var worse = other.verdict.compareTo(verdict) > 0 ? other : this;
        return new Finding(worse.verdict, worse.reason, distance == Distance.UNKNOWN ? other.distance : distance);
    }
}
