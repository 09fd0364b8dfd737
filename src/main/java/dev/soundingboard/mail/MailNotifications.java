package dev.soundingboard.mail;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What becomes of somebody's address. The link to confirm it is a notification like others, so that it goes out once its
 * turn is committed, and is tried again; {@link ByMail} takes it. All other cards here are for the chat alone.
 */
@Component
class MailNotifications implements NotificationContent {

    static final String TO_CONFIRM = "mail.confirm";
    static final String CONFIRMED = "mail.confirmed";
    static final String STOPPED = "mail.stopped";

    private static final Map<String, Card> CARDS = Map.of(
            TO_CONFIRM,
            new News(
                    "I couldn’t send you a link",
                    "The mail server didn’t take it. Look whether your address is right.",
                    List.of(Open.asButton(), Home.asButton())),
            CONFIRMED,
            new News(
                    "Your e-mail address is confirmed",
                    "From now on I write there as you asked. Each e-mail has a link that stops them.",
                    List.of(Open.asButton(), Home.asButton())),
            STOPPED,
            new News(
                    "E-mails are stopped",
                    "A link in an e-mail was used to stop them, and your address is removed. Reminders come here in"
                            + " Teams.",
                    List.of(Home.asButton(), Open.asButton())));

    private final MailAddresses addresses;
    private final LinksAsked links;

    MailNotifications(MailAddresses addresses, LinksAsked links) {
        this.addresses = addresses;
        this.links = links;
    }

    @Override
    public Set<String> kinds() {
        return CARDS.keySet();
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.ANSWER;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        links.forgetOld();
        var pointless = kind.equals(TO_CONFIRM)
                && addresses.findById(person).filter(it -> !it.isConfirmed()).isEmpty();
        return pointless ? Optional.empty() : Optional.ofNullable(CARDS.get(kind));
    }
}
