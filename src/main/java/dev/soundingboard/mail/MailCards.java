package dev.soundingboard.mail;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import org.springframework.stereotype.Component;

/** What somebody sees of their own address. */
@Component
class MailCards {

    private final MailAddresses addresses;
    private final SealedAddresses sealed;
    private final MailServer server;

    MailCards(MailAddresses addresses, SealedAddresses sealed, MailServer server) {
        this.addresses = addresses;
        this.sealed = sealed;
        this.server = server;
    }

    /** As it stands; where there is no mail server, that, and a way on. */
    Card of(Actor actor) {
        return server.isSetUp() ? settings(actor) : notSetUp();
    }

    MailCard settings(Actor actor) {
        return addresses.findById(actor.person()).map(this::known).orElseGet(MailCards::none);
    }

    static Card notSetUp() {
        return Refusal.because("Your team has not set up e-mail. Reminders reach you here in Teams.", Home.asButton());
    }

    private MailCard known(MailAddress address) {
        return new MailCard(
                status(address),
                "",
                sealed.open(address).orElse(""),
                address.choice().name(),
                true,
                !address.isConfirmed(),
                address.version(),
                AddressRules.LONGEST);
    }

    private static MailCard none() {
        return new MailCard("", "", "", Choice.WHERE_BLOCKED.name(), false, false, MailCard.NONE, AddressRules.LONGEST);
    }

    private static String status(MailAddress address) {
        if (!address.isConfirmed()) {
            return "I’m sending a link to this address. Open it within 24 hours. Until you do, I send nothing else"
                    + " there. If you can’t find it, look in your junk mail.";
        }
        return switch (address.choice()) {
            case WHERE_BLOCKED -> "Your address is confirmed. I write there when Teams can’t reach you.";
            case INSTEAD -> "Your address is confirmed. Your reminders go there, and not to Teams.";
        };
    }
}
