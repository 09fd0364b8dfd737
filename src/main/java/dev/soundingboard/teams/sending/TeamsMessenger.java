package dev.soundingboard.teams.sending;

import com.microsoft.bot.schema.Activity;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Traced;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.Messenger;
import dev.soundingboard.notification.Notice;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Writes first: into the chat that is known, or into one opened for it. */
@Component
class TeamsMessenger implements Messenger {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(TeamsMessenger.class);

    private final People people;
    private final Messages messages;
    private final Outbox outbox;
    private final FailureTable failures;

    TeamsMessenger(People people, Messages messages, Outbox outbox, FailureTable failures) {
        this.people = people;
        this.messages = messages;
        this.outbox = outbox;
        this.failures = failures;
    }

    @Override
    public Delivery send(UUID personId, Notice notice) {
        try {
            var person = people.get(personId);
            if (person.isOutOfReach()) {
                return Delivery.blocked("nothing is tried until they act");
            }
            var message = messages.of(notice);
            return person.reference()
                    .map(chat -> sendTo(chat, person, message))
                    .orElseGet(() -> sendToNewChat(person, message));
        } catch (DataAccessException | TransactionException e) { // nothing was sent yet, or it was refused
            LOG.warn("Not sent to {}: {}", personId, e.getClass().getSimpleName());
            return Delivery.tryLater(A_MOMENT);
        } catch (RuntimeException e) {
            LOG.error("A message to {} could not be written", personId, Traced.withoutText(e));
            return Delivery.failed(e.getClass().getSimpleName());
        }
    }

    @Override
    public Delivery replace(MessageReference place, Card card) {
        try {
            outbox.update(place, messages.of(card));
            return Delivery.sent();
        } catch (NotSentException e) {
            LOG.info("Not replaced: {}", e.reason());
            return failures.ofReplacing(e);
        } catch (RuntimeException e) {
            LOG.error("A card could not be written anew", Traced.withoutText(e));
            return Delivery.failed(e.getClass().getSimpleName());
        }
    }

    private Delivery sendTo(ConversationReference chat, Person person, Activity message) {
        try {
            return Delivery.sentTo(outbox.send(chat, message));
        } catch (NotSentException e) {
            return isGone(e) ? sendToNewChat(person, message) : settle(person, e, failures.ofSending(e));
        }
    }

    /** Once: a chat that is gone as soon as it was opened is a failure like any other. */
    private Delivery sendToNewChat(Person person, Activity message) {
        ConversationReference chat;
        try {
            chat = outbox.open(person);
        } catch (NotSentException e) {
            return settle(person, e, failures.ofOpening(e));
        }
        people.chatOpened(person.id(), chat);
        try {
            return Delivery.sentTo(outbox.send(chat, message));
        } catch (NotSentException e) {
            return settle(person, e, failures.ofSending(e));
        }
    }

    private Delivery settle(Person person, NotSentException failure, Delivery delivery) {
        LOG.info("Not sent to {}: {} {}", person.id(), failure.reason(), delivery);
        if (delivery.isBlocked()) {
            people.outOfReach(person.id());
        }
        return delivery;
    }

    private static boolean isGone(NotSentException failure) {
        return failure.status().orElse(0) == HttpURLConnection.HTTP_NOT_FOUND;
    }
}
