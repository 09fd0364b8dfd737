package dev.soundingboard.mail;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem;
import org.springframework.stereotype.Component;

/** Help doesn't name e-mail where there is no mail server. */
@Component
class MailHome implements HomeItem {

    private final MailServer server;

    MailHome(MailServer server) {
        this.server = server;
    }

    @Override
    public boolean hides(Actor actor, Class<?> command) {
        return command == MailCommand.Open.class && !server.isSetUp();
    }
}
