package dev.soundingboard.mail;

import dev.soundingboard.notification.Delivery;
import org.springframework.stereotype.Component;

/** E-mails to people who may not be here yet. */
@Component
public class Post {

    private final MailServer server;
    private final Letters letters;

    Post(MailServer server, Letters letters) {
        this.server = server;
        this.letters = letters;
    }

    /** Whether the team has a mail server. */
    public boolean isSetUp() {
        return server.isSetUp();
    }

    /** Hands it over, once; called outside any transaction. */
    public Delivery send(Invitation invitation) {
        return AddressRules.problem(invitation.to()).isPresent()
                ? Delivery.failed("no address")
                : server.send(letters.invitation(invitation));
    }
}
