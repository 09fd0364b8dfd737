package dev.soundingboard.independence;

/**
 * How a mentor stands to a mentee (P3).
 *
 * @param reason a sentence or two for the mentee, and for nobody else; empty for a mentor who is independent
 */
public record Finding(Verdict verdict, String reason) {

    /** Nothing speaks against this mentor. */
    public static final Finding INDEPENDENT = new Finding(Verdict.INDEPENDENT, "");

    /** From the best to the worst. */
    public enum Verdict {
        INDEPENDENT,
        /** It may be somebody too close: the mentee is asked to check, and decides. */
        CHECK,
        /** One of the two supervises or manages the other. */
        CONFLICT
    }

    static Finding conflict(String reason) {
        return new Finding(Verdict.CONFLICT, reason);
    }

    static Finding check(String because) {
        return new Finding(Verdict.CHECK, because + " Please check that this is right for you.");
    }

    public boolean isConflict() {
        return verdict == Verdict.CONFLICT;
    }

    /** The worse of two, the first if they are equal. */
    Finding or(Finding other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }
}
