package dev.soundingboard.session;

import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.MeetingPolicy.Frequency;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** What the two have agreed of sessions, or else what the scheme says (S1, A1). */
@Component
class Agreed {

    private final Schemes schemes;

    Agreed(Schemes schemes) {
        this.schemes = schemes;
    }

    /** What they agreed about cancelling; empty for nothing. */
    String cancelling(MentorshipInFull pair) {
        return "";
    }

    /** How often they meet. */
    Frequency rhythm(MentorshipInFull pair) {
        return schemes.get(pair.scheme()).meetings().frequency();
    }
}
