package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody says whether they come to a day: the last place goes to one of two. */
@Component
class Answering {

    private final Events events;
    private final Guests guests;
    private final Replies replies;
    private final EventCards cards;
    private final EventNotifications notifications;
    private final Clock clock;

    Answering(
            Events events,
            Guests guests,
            Replies replies,
            EventCards cards,
            EventNotifications notifications,
            Clock clock) {
        this.events = events;
        this.guests = guests;
        this.replies = replies;
        this.cards = cards;
        this.notifications = notifications;
        this.clock = clock;
    }

    Reply says(Actor actor, UUID id, boolean comes) {
        return events.lockById(id)
                .filter(event -> !event.is(Event.State.DRAFT) && guests.has(event, actor.person()))
                .map(event -> says(actor, event, comes))
                .orElseGet(() -> Reply.show(Refusal.because("We can’t find that day.", Home.asButton())));
    }

    private Reply says(Actor actor, Event event, boolean comes) {
        var said = replies.of(event.id(), actor.person());
        if (!event.isOpen(clock.instant())) {
            return card(
                    event,
                    actor,
                    said,
                    event.is(Event.State.CANCELLED)
                            ? "This day is called off."
                            : "This day has begun already, or is over.");
        }
        if (said.equals(Optional.of(comes))) {
            return card(event, actor, said, note(comes));
        }
        if (comes && isFull(event)) {
            return card(
                    event, actor, said, "All places are taken. If somebody can’t come after all, you can try again.");
        }
        replies.say(event.id(), actor.person(), comes);
        if (comes) {
            notifications.remind(actor.person(), event);
        } else {
            notifications.forget(actor.person(), event);
        }
        return card(event, actor, Optional.of(comes), note(comes));
    }

    private boolean isFull(Event event) {
        var places = event.details().places();
        return places != null && replies.coming(event.id()) >= places;
    }

    private Reply card(Event event, Actor actor, Optional<Boolean> said, String note) {
        return Reply.replace(cards.forGuest(event, actor.zone(), said, note));
    }

    private static String note(boolean comes) {
        return comes
                ? "Thank you. Your scheme team sees that you’ll come."
                : "Thank you for saying so. If that changes, press the button.";
    }
}
