package dev.soundingboard.broadcast;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the team can write to. The conditions are about a role {@code r} of somebody, as a trainee or as a mentor. */
enum Audience {
    EVERYBODY("all trainees and mentors", Conditions.ANY, Conditions.ANY),
    TRAINEES("all trainees", Conditions.ANY, Conditions.NONE),
    TRAINEES_WITHOUT("trainees without a mentor", Conditions.HAS_NO_MENTOR, Conditions.NONE),
    TRAINEES_WITH("trainees who have a mentor", Conditions.HAS_MENTOR, Conditions.NONE),
    MENTORS("all mentors", Conditions.NONE, Conditions.ANY),
    MENTORS_WITH_ROOM("mentors with room for a mentee", Conditions.NONE, Conditions.HAS_ROOM),
    MENTORS_WITH("mentors who have a mentee", Conditions.NONE, Conditions.HAS_MENTEE),
    MENTORS_WITHOUT("mentors without a mentee", Conditions.NONE, Conditions.HAS_NO_MENTEE),
    PAIRS("trainees and mentors who are in a pair", Conditions.HAS_MENTOR, Conditions.HAS_MENTEE);

    private final String words;
    private final String ofTrainees;
    private final String ofMentors;

    Audience(String words, String ofTrainees, String ofMentors) {
        this.words = words;
        this.ofTrainees = ofTrainees;
        this.ofMentors = ofMentors;
    }

    /** Such as "all trainees". */
    String words() {
        return words;
    }

    String ofTrainees() {
        return ofTrainees;
    }

    String ofMentors() {
        return ofMentors;
    }

    /** What a form sends; empty if it is none. */
    static Optional<Audience> named(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /** Whom somebody means who types it; empty if that isn't clear. */
    static Optional<Audience> meantBy(String typed) {
        var text = telling(typed);
        if (text.matches("every(body|one)\\b.*")) {
            return Optional.of(EVERYBODY);
        }
        return Stream.of(values())
                .filter(it -> text.contains(telling(it.words)))
                .max((one, other) -> Integer.compare(one.words.length(), other.words.length()));
    }

    /** Without what people say in one way or another: "mentors without mentees", "a mentor with no mentee". */
    private static String telling(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(with|who have|who has|having) no\\b", "without")
                .replaceAll("\\b(all|a|an|the|any|our|of) ", "")
                .replaceAll("s\\b", "")
                .strip();
    }

    private static final class Conditions {

        private static final String ANY = "TRUE";
        private static final String NONE = "FALSE";
        private static final String HAS_MENTOR = "EXISTS (SELECT 1 FROM mentorship s"
                + " WHERE s.trainee = r.person AND s.scheme = r.scheme AND s.state = 'ACTIVE')";
        private static final String HAS_NO_MENTOR = "NOT " + HAS_MENTOR;
        private static final String HAS_MENTEE = "EXISTS (SELECT 1 FROM mentorship s"
                + " WHERE s.mentor_person = r.person AND s.scheme = r.scheme AND s.state = 'ACTIVE')";
        private static final String HAS_NO_MENTEE = "NOT " + HAS_MENTEE;
        private static final String HAS_ROOM = "m.listed AND m.suspended_at IS NULL AND m.free_from <= :now";

        private Conditions() {}
    }
}
