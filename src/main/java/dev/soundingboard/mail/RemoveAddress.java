package dev.soundingboard.mail;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.mail.MailCommand.Remove;
import java.util.List;
import org.springframework.stereotype.Component;

/** Forgets somebody's address. This works where e-mail is switched off too. */
@Component
class RemoveAddress implements Handler<Remove> {

    private final MailAddresses addresses;
    private final MailCards cards;

    RemoveAddress(MailAddresses addresses, MailCards cards) {
        this.addresses = addresses;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Remove command) {
        var known = addresses.findById(actor.person());
        if (known.filter(it -> it.version() != command.version()).isPresent()) {
            return Reply.replace(cards.of(actor));
        }
        known.ifPresent(addresses::delete);
        return Reply.replace(new News(
                "Your address is removed",
                "I send you no more e-mails. Reminders come here in Teams.",
                List.of(Home.asButton(), Open.asButton())));
    }
}
