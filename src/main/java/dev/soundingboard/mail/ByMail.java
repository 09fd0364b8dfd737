package dev.soundingboard.mail;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Traced;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.OtherWay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people by e-mail what they chose to be told that way. The letter says that it waits, never what it says. */
@Component
class ByMail implements OtherWay {

    private static final Logger LOG = LoggerFactory.getLogger(ByMail.class);

    /** What is told of the address itself belongs into the chat. */
    private static final String OWN = "mail.";

    private final MailServer server;
    private final MailAddresses addresses;
    private final SealedAddresses sealed;
    private final Hints hints;
    private final Letters letters;
    private final TransactionTemplate transaction;

    ByMail(
            MailServer server,
            MailAddresses addresses,
            SealedAddresses sealed,
            Hints hints,
            Letters letters,
            TransactionTemplate transaction) {
        this.server = server;
        this.addresses = addresses;
        this.sealed = sealed;
        this.hints = hints;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** A reminder that the mail server doesn't take goes to the chat after all. */
    @Override
    public Optional<Delivery> send(When when, UUID person, List<Told> told, Card card) {
        if (!server.isSetUp()) {
            return Optional.empty();
        }
        return written(when, person, told)
                .map(server::send)
                .filter(delivery -> when != When.INSTEAD_OF_THE_CHAT || !delivery.isNotTaken());
    }

    @Override
    public boolean isInstead(UUID person) {
        return server.isSetUp()
                && addresses
                        .findById(person)
                        .filter(it -> it.isConfirmed() && it.choice() == Choice.INSTEAD)
                        .isPresent();
    }

    @Override
    public Optional<Button> settings() {
        return server.isSetUp() ? Optional.of(Open.asButton()) : Optional.empty();
    }

    /** A letter that can't be written must not keep the card from the chat. */
    private Optional<Letter> written(When when, UUID person, List<Told> told) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> letter(when, person, told)));
        } catch (RuntimeException e) {
            LOG.error("An e-mail to {} can't be written", person, Traced.withoutText(e));
            return Optional.empty();
        }
    }

    private Optional<Letter> letter(When when, UUID person, List<Told> told) {
        return addresses
                .findById(person)
                .flatMap(address -> isLink(told)
                        ? link(when, address)
                        : sealed.open(address)
                                .filter(to -> isWanted(address, when, told))
                                .map(to -> letters.notice(address, to, hints.of(person, told))));
    }

    private Optional<Letter> link(When when, MailAddress address) {
        return when == When.INSTEAD_OF_THE_CHAT && !address.isConfirmed()
                ? sealed.open(address).map(to -> letters.confirmation(address, to))
                : Optional.empty();
    }

    private static boolean isLink(List<Told> told) {
        return told.stream().anyMatch(one -> one.kind().equals(MailNotifications.TO_CONFIRM));
    }

    private static boolean isWanted(MailAddress address, When when, List<Told> told) {
        if (!address.isConfirmed() || told.stream().anyMatch(one -> one.kind().startsWith(OWN))) {
            return false;
        }
        var reminders = told.stream().allMatch(one -> one.manner().isReminder());
        var answers = told.stream().allMatch(one -> one.manner().isAnswer());
        return switch (when) {
            case WHERE_THE_CHAT_IS_BLOCKED -> true;
            case INSTEAD_OF_THE_CHAT -> address.choice() == Choice.INSTEAD && reminders;
            case BESIDE_THE_CHAT -> address.choice() == Choice.INSTEAD && !reminders && !answers;
        };
    }
}
