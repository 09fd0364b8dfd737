package dev.soundingboard.mentorship;

import java.util.List;

/** Whether a trainee and a mentor know each other as a pair (P7). */
public enum Acquaintance {
    /** They never were one, or the scheme team itself ended it. */
    OPEN,
    /** They are one. */
    PAIR,
    /** They were one that did not end by the scheme team: it introduces somebody else. */
    PAST;

    static Acquaintance of(List<Mentorship> all) {
        if (all.stream().anyMatch(Mentorship::isActive)) {
            return PAIR;
        }
        return all.stream()
                        .flatMap(mentorship -> mentorship.farewell().stream())
                        .allMatch(Farewell::isByTeam)
                ? OPEN
                : PAST;
    }
}
