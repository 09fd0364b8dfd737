package dev.soundingboard.event;

import dev.soundingboard.chat.Card;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whom a day is for, and whoever comes of what changes. What is over, or isn't for them any more, isn't told. */
@Component
class EventNotifications implements NotificationContent {

    private static final String ANNOUNCED = "event.announced";
    private static final String CHANGED = "event.changed";
    private static final String CALLED_OFF = "event.called-off";

    private static final Map<String, String> NOTES = Map.of(
            ANNOUNCED, "The %s holds this day for you. Say whether you’ll come.",
            CHANGED, "The %s has changed this day. Put it in your calendar again, and say if you can’t come any more.",
            CALLED_OFF, "The %s has called this day off. You can take it out of your calendar.");

    private final Notifications notifications;
    private final Events events;
    private final Replies replies;
    private final Guests guests;
    private final EventCards cards;
    private final People people;
    private final Schemes schemes;
    private final Clock clock;

    EventNotifications(
            Notifications notifications,
            Events events,
            Replies replies,
            Guests guests,
            EventCards cards,
            People people,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.events = events;
        this.replies = replies;
        this.guests = guests;
        this.cards = cards;
        this.people = people;
        this.schemes = schemes;
        this.clock = clock;
    }

    void announced(Event event) {
        guests.of(event).forEach(person -> notifications.tell(person, ANNOUNCED, event.id()));
    }

    /** Whoever comes is told, and reminded at the new time. */
    void changed(Event event) {
        replies.whoCome(event.id()).forEach(person -> {
            notifications.tell(person, CHANGED, event.id());
            notifications.forget(person, EventReminders.SOON, event.id());
            remind(person, event);
        });
    }

    void calledOff(Event event) {
        replies.whoCome(event.id()).forEach(person -> {
            notifications.tell(person, CALLED_OFF, event.id());
            notifications.forget(person, EventReminders.SOON, event.id());
        });
    }

    /** A day before, if that is still to come. */
    void remind(UUID person, Event event) {
        var due = event.begins().minus(EventReminders.BEFORE);
        if (due.isAfter(clock.instant())) {
            notifications.tellBefore(due, event.begins(), person, EventReminders.SOON, event.id());
        }
    }

    void forget(UUID person, Event event) {
        notifications.forget(person, EventReminders.SOON, event.id());
    }

    @Override
    public Set<String> kinds() {
        return NOTES.keySet();
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return events.findById(subject)
                .filter(event -> !event.hasBegun(clock.instant()))
                .filter(event -> event.is(kind.equals(CALLED_OFF) ? State.CANCELLED : State.ANNOUNCED))
                .filter(event -> guests.has(event, person))
                .flatMap(event -> write(kind, person, event));
    }

    private Optional<Card> write(String kind, UUID person, Event event) {
        var said = replies.of(event.id(), person);
        var note = NOTES.getOrDefault(kind, "")
                .formatted(schemes.get(event.scheme()).team().name());
        return kind.equals(ANNOUNCED) || said.orElse(false)
                ? Optional.of(cards.forGuest(event, people.get(person).zone(), said, note))
                : Optional.empty();
    }
}
