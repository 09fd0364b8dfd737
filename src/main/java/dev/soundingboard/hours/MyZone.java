package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.people.PersonEvent;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Changes by which clock somebody is written to. */
@Component
class MyZone {

    private final People people;
    private final Notifications notifications;
    private final MyHours mine;
    private final HoursCards cards;

    MyZone(People people, Notifications notifications, MyHours mine, HoursCards cards) {
        this.people = people;
        this.notifications = notifications;
        this.mine = mine;
        this.cards = cards;
    }

    /** Their hours are by another clock now. */
    @EventListener
    void on(PersonEvent.Elsewhere event) {
        notifications.replan(event.person());
    }

    Reply change(Actor actor, Consumer<Person> change) {
        people.change(actor.person(), change);
        notifications.replan(actor.person());
        return Reply.replace(cards.of(actor, mine.of(actor), "Saved."));
    }
}
