package dev.soundingboard.roster;

import dev.soundingboard.links.SignedLinks;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Addresses of exports. They stay in the chat, so they are soon worth nothing. */
@Component
class ExportLinks {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String PURPOSE = "roster";
    private static final String OFFER = "roster offer";
    private static final String SEPARATOR = " ";

    private final SignedLinks links;

    ExportLinks(SignedLinks links) {
        this.links = links;
    }

    /** Whose address it is, and of which scheme's people. */
    record Of(UUID person, String scheme) {}

    String to(UUID person, String scheme) {
        return links.to("/roster/{token}/people.csv", PURPOSE, person + SEPARATOR + scheme, GOOD_FOR);
    }

    /** What an offer of the file is made with: it is good for as long, for them and that scheme alone. */
    String offer(UUID person, String scheme) {
        return links.token(OFFER, person + SEPARATOR + scheme, GOOD_FOR);
    }

    boolean isOffered(String offer, UUID person, String scheme) {
        return links.subjectOf(OFFER, offer)
                .filter((person + SEPARATOR + scheme)::equals)
                .isPresent();
    }

    Optional<Of> named(String token) {
        return links.subjectOf(PURPOSE, token)
                .map(subject -> subject.split(SEPARATOR, 2))
                .map(parts -> new Of(UUID.fromString(parts[0]), parts[1]));
    }
}
