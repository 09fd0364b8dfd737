package dev.soundingboard.mail;

import dev.soundingboard.links.SignedLinks;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The links in e-mails. Each names the address that it was sent to, and does one thing. */
@Component
class MailLinks {

    static final String CONFIRM = "/mail/confirm/{token}";
    static final String STOP = "/mail/stop/{token}";
    static final String REFUSE = "/mail/no-more/{token}";

    private static final String TO_CONFIRM = "mail-confirm";
    private static final String TO_STOP = "mail-stop";
    private static final String TO_REFUSE = "mail-refuse";
    private static final Duration TIME_TO_CONFIRM = Duration.ofHours(24);

    /** As long as somebody may come back to an old e-mail. */
    private static final Duration TIME_TO_STOP = Duration.ofDays(400);

    private final SignedLinks links;

    MailLinks(SignedLinks links) {
        this.links = links;
    }

    String toConfirm(UUID code) {
        return links.to(CONFIRM, TO_CONFIRM, code.toString(), TIME_TO_CONFIRM);
    }

    String toStop(UUID code) {
        return links.to(STOP, TO_STOP, code.toString(), TIME_TO_STOP);
    }

    /** The code of the address to confirm; empty if we didn't sign the token for that, or it has run out. */
    Optional<UUID> confirming(String token) {
        return links.subjectOf(TO_CONFIRM, token).map(UUID::fromString);
    }

    /** For whoever was written to unasked. */
    String toRefuse(UUID letter) {
        return links.to(REFUSE, TO_REFUSE, letter.toString(), TIME_TO_STOP);
    }

    Optional<UUID> refusing(String token) {
        return links.subjectOf(TO_REFUSE, token).map(UUID::fromString);
    }

    Optional<UUID> stopping(String token) {
        return links.subjectOf(TO_STOP, token).map(UUID::fromString);
    }
}
