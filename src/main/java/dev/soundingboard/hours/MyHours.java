package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.Notifications;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes somebody's own hours: nobody can change another's. What waits to be told is planned anew in the same turn. */
@Component
class MyHours {

    private final OwnHours hours;
    private final HoursCards cards;
    private final Notifications notifications;

    MyHours(OwnHours hours, HoursCards cards, Notifications notifications) {
        this.hours = hours;
        this.cards = cards;
        this.notifications = notifications;
    }

    Known of(Actor actor) {
        return hours.of(actor.person());
    }

    /** Makes the change and shows how things stand; only shows it to whoever saw something older. */
    Reply change(Actor actor, Known known, int seen, UnaryOperator<Own> change) {
        return change(actor, known, seen, change, "");
    }

    /** The same, and says what that means. */
    Reply change(Actor actor, Known known, int seen, UnaryOperator<Own> change, String meaning) {
        var now = change.apply(known.own());
        if (now.equals(known.own())) {
            return shows(actor, known, "");
        }
        return seen == known.own().version()
                ? save(actor, known, now, meaning)
                : shows(actor, known, "This has changed since you opened it. Here is how it is now.");
    }

    /** The same by words, which nobody says of an older card. */
    Reply change(Actor actor, Known known, UnaryOperator<Own> change) {
        return change(actor, known, known.own().version(), change);
    }

    private Reply save(Actor actor, Known known, Own now, String meaning) {
        hours.save(actor.person(), known.own(), now);
        notifications.replan(actor.person());
        return shows(actor, known.with(now), ("Saved. " + meaning).strip());
    }

    private Reply shows(Actor actor, Known known, String note) {
        return Reply.replace(cards.of(actor, known, note));
    }
}
