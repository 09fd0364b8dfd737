package dev.soundingboard.session;

import dev.soundingboard.agreement.Agreements;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.MeetingPolicy.Frequency;
import dev.soundingboard.scheme.Schemes;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return rhythm(pair.scheme(), agreements.rhythmOf(pair.id()));
    }

    /** The same of many pairs, read at once. */
    Map<UUID, Frequency> rhythms(List<MentorshipInFull> pairs) {
        var agreed =
                agreements.rhythmsOf(pairs.stream().map(MentorshipInFull::id).toList());
        return pairs.stream()
                .collect(Collectors.toMap(
                        MentorshipInFull::id,
                        pair -> rhythm(pair.scheme(), Optional.ofNullable(agreed.get(pair.id())))));
    }

    private Frequency rhythm(String scheme, Optional<Period> agreed) {
        return agreed.map(every ->
                        new Frequency(schemes.get(scheme).agreement().rhythm().agreed(every), every, null, null))
                .orElseGet(() -> schemes.get(scheme).meetings().frequency());
    }
}
