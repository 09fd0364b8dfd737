package dev.soundingboard.audit;

import dev.soundingboard.links.SignedLinks;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses of the audit trail as a table. They stay in the chat, so they are soon worth nothing. */
@Component
class AuditLinks {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String PURPOSE = "audit";

    private final SignedLinks links;

    AuditLinks(SignedLinks links) {
        this.links = links;
    }

    String to(Download download) {
        return links.to("/audit/{token}/audit.csv", PURPOSE, download.asText(), GOOD_FOR);
    }

    Optional<Download> named(String token) {
        return links.subjectOf(PURPOSE, token).map(Download::parse);
    }
}
