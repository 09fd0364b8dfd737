package dev.soundingboard.mail;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mail.MailCommand.SendAgain;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import org.springframework.stereotype.Component;

/** Mails the link to confirm an address once more, up to a limit. */
@Component
class SendLinkAgain implements Handler<SendAgain> {

    private final MailServer server;
    private final MailAddresses addresses;
    private final LinksAsked links;
    private final MailCards cards;
    private final People people;
    private final Notifications notifications;

    SendLinkAgain(
            MailServer server,
            MailAddresses addresses,
            LinksAsked links,
            MailCards cards,
            People people,
            Notifications notifications) {
        this.server = server;
        this.addresses = addresses;
        this.links = links;
        this.cards = cards;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public Reply handle(Actor actor, SendAgain command) {
        if (!server.isSetUp()) {
            return Reply.replace(MailCards.notSetUp());
        }
        people.oneTurnAtATime(actor.person());
        var waiting = addresses
                .findById(actor.person())
                .filter(it -> !it.isConfirmed() && it.version() == command.version())
                .isPresent();
        var card = cards.settings(actor);
        return Reply.replace(waiting ? sentAgain(actor, card) : card);
    }

    private Card sentAgain(Actor actor, MailCard card) {
        var tooMany = links.oneMore(actor.person(), card.address());
        if (tooMany.isPresent()) {
            return card.withProblem(tooMany.get(), card.address(), card.choice());
        }
        notifications.tell(actor.person(), MailNotifications.TO_CONFIRM, actor.person());
        return card;
    }
}
