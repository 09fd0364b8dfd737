package dev.soundingboard.teams;

import dev.soundingboard.chat.Turn;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The turn is done, but its reply didn't get out: the person is told as soon as they can be reached. */
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

    void remember(Turn turn, Exception failure) {
        LOG.warn("The reply to {} was not sent", turn.key(), failure);
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
