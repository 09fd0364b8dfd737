package dev.soundingboard.mail;

import dev.soundingboard.notification.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The team's mail server, if it has set one up ({@code spring.mail.host}). */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final boolean setUp;

    MailServer(ObjectProvider<JavaMailSender> sender, MailProperties properties) {
        this.sender = sender;
        this.setUp = sender.getIfAvailable() != null;
        if (setUp && AddressRules.problem(properties.from()).isPresent()) {
            throw new IllegalStateException("spring.mail.host is set, so sounding-board.mail.from must be the address"
                    + " that e-mails come from, such as mentoring@example.org");
        }
    }

    boolean isSetUp() {
        return setUp;
    }

    /** Hands the letter over, once. What the server says can name the address, so only codes are logged. */
    Delivery send(Letter letter) {
        try {
            sender.getObject().send(letter);
            return Delivery.sent();
        } catch (MailException e) {
            var delivery = MailFailures.of(e, letter.isUnderWay());
            LOG.info("An e-mail was not sent: {} {}", e.getClass().getSimpleName(), delivery);
            return delivery;
        }
    }
}
