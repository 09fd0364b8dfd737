package dev.soundingboard.report;

import dev.soundingboard.links.SignedLinks;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses of the report as a table. They stay in the chat, so they are soon worth nothing. */
@Component
class ReportLinks {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String PURPOSE = "report";

    private final SignedLinks links;

    ReportLinks(SignedLinks links) {
        this.links = links;
    }

    String to(Download download) {
        return links.to("/report/{token}/report.csv", PURPOSE, download.asText(), GOOD_FOR);
    }

    Optional<Download> named(String token) {
        return links.subjectOf(PURPOSE, token).map(Download::parse);
    }
}
