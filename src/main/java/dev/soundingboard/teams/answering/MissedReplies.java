package dev.soundingboard.teams.answering;

import dev.soundingboard.chat.Traced;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.teams.sending.NotSentException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When a turn is done but its reply doesn't get out, the person is told as soon as they can be reached. */
@Component
class MissedReplies {

    private static final Logger LOG = LoggerFactory.getLogger(MissedReplies.class);
    private static final String KIND = "chat.missed-reply";

    private final TransactionTemplate transaction;
    private final People people;
    private final Notifications notifications;

    MissedReplies(TransactionTemplate transaction, People people, Notifications notifications) {
        this.transaction = transaction;
        this.people = people;
        this.notifications = notifications;
    }

    /** A reply on its way out. */
    interface Attempt<T> {
        T run() throws NotSentException;
    }

    /** What the attempt gives; empty if it failed, and then the person is told later. */
    <T> Optional<T> unlessSent(Turn turn, Attempt<T> attempt) {
        try {
            return Optional.of(attempt.run());
        } catch (NotSentException e) {
            LOG.warn("The reply to {} was not sent: {}", turn.key(), e.reason());
        } catch (RuntimeException e) {
            LOG.error("The reply to {} could not be written", turn.key(), Traced.withoutText(e));
        }
        remember(turn);
        return Optional.empty();
    }

    private void remember(Turn turn) {
        if (turn.identity().reference() == null) {
            return; // it was for others' eyes: nothing of theirs is missed
        }
        try {
            transaction.executeWithoutResult(status -> {
                var person = people.identify(turn.identity()).person();
                notifications.tell(person, KIND, person);
            });
        } catch (RuntimeException e) {
            LOG.error("The reply to {} is lost", turn.key(), Traced.withoutText(e));
        }
    }
}
