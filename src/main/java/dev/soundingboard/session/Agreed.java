package dev.soundingboard.session;

import dev.soundingboard.agreement.Agreements;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.MeetingPolicy.Frequency;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** What the two have agreed of sessions, or else what the scheme says (S1, A1). */
@Component
class Agreed {

    private final Agreements agreements;
    private final Schemes schemes;

    Agreed(Agreements agreements, Schemes schemes) {
        this.agreements = agreements;
        this.schemes = schemes;
    }

    /** What they agreed about cancelling (S10); empty for nothing. */
    String cancelling(MentorshipInFull pair) {
        return agreements.cancelling(pair.id()).orElse("");
    }

    /** How often they meet: what they agreed beats the scheme's. */
    Frequency rhythm(MentorshipInFull pair) {
        return agreements
                .rhythmOf(pair.id())
                .map(every -> new Frequency(
                        schemes.get(pair.scheme()).agreement().rhythm().agreed(every), every, null, null))
                .orElseGet(() -> schemes.get(pair.scheme()).meetings().frequency());
    }
}
