package dev.soundingboard.mail;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mail.MailCommand.Open;
import org.springframework.stereotype.Component;

/** Shows somebody where their e-mails go. */
@Component
class OpenAddress implements Query<Open> {

    private final MailCards cards;

    OpenAddress(MailCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return Reply.show(cards.of(actor));
    }
}
