package dev.soundingboard.evidence;

import dev.soundingboard.links.SignedLinks;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses of what somebody takes away. They stay in the chat, so they are soon worth nothing. */
@Component
class EvidenceLinks {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String PURPOSE = "evidence";

    private final SignedLinks links;

    EvidenceLinks(SignedLinks links) {
        this.links = links;
    }

    String to(Download download) {
        return links.to(
                "/evidence/{token}/mentoring." + download.kind().ending(), PURPOSE, download.asText(), GOOD_FOR);
    }

    Optional<Download> named(String token) {
        return links.subjectOf(PURPOSE, token).map(Download::parse);
    }
}
