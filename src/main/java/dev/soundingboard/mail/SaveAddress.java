package dev.soundingboard.mail;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mail.MailCommand.Save;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps an address and when to write there. The same address again stays confirmed; another one is asked to confirm. */
@Component
class SaveAddress implements Handler<Save> {

    private final MailServer server;
    private final MailAddresses addresses;
    private final SealedAddresses sealed;
    private final LinksAsked links;
    private final MailCards cards;
    private final People people;
    private final Notifications notifications;

    SaveAddress(
            MailServer server,
            MailAddresses addresses,
            SealedAddresses sealed,
            LinksAsked links,
            MailCards cards,
            People people,
            Notifications notifications) {
        this.server = server;
        this.addresses = addresses;
        this.sealed = sealed;
        this.links = links;
        this.cards = cards;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        if (!server.isSetUp()) {
            return Reply.replace(MailCards.notSetUp());
        }
        people.oneTurnAtATime(actor.person());
        return Reply.replace(problem(actor, command)
                .<Card>map(what -> cards.settings(actor).withProblem(what, command.address(), command.choice()))
                .orElseGet(() -> cards.settings(actor)));
    }

    /** What keeps it from being saved; empty once it is. */
    private Optional<String> problem(Actor actor, Save command) {
        var choice = Choice.named(command.choice());
        var mistyped = AddressRules.problem(command.address());
        if (mistyped.isPresent() || choice.isEmpty()) {
            return mistyped.or(() -> Optional.of("Choose when I may write there."));
        }
        var known = addresses.findById(actor.person());
        var same = known.filter(it -> isSame(it, command.address()));
        if (same.filter(it -> it.choice() == choice.get()).isPresent()) {
            return Optional.empty();
        }
        if (command.version() != known.map(MailAddress::version).orElse(MailCard.NONE)) {
            return Optional.of("This has changed since you opened it. Look again, then save.");
        }
        if (same.isPresent()) {
            same.get().chooses(choice.get());
            addresses.flush();
            return Optional.empty();
        }
        var tooMany = links.oneMore(actor.person(), command.address());
        if (tooMany.isEmpty()) {
            keep(actor, known, command.address(), choice.get());
        }
        return tooMany;
    }

    private void keep(Actor actor, Optional<MailAddress> known, String typed, Choice choice) {
        var to = sealed.seal(actor.person(), typed);
        var address = known.orElseGet(() -> new MailAddress(actor.person(), to, choice));
        if (known.isPresent()) {
            address.moves(to);
            address.chooses(choice);
        }
        addresses.saveAndFlush(address);
        notifications.tell(actor.person(), MailNotifications.TO_CONFIRM, actor.person());
    }

    private boolean isSame(MailAddress known, String typed) {
        return sealed.open(known).filter(typed::equalsIgnoreCase).isPresent();
    }
}
