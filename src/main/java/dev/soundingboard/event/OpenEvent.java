package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.Open;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a day: to the team with who comes or who was there, and to a guest with what they have said. */
@Component
class OpenEvent implements Query<Open> {

    private final Events events;
    private final Guests guests;
    private final Replies replies;
    private final EventCards cards;

    OpenEvent(Events events, Guests guests, Replies replies, EventCards cards) {
        this.events = events;
        this.guests = guests;
        this.replies = replies;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return events.findById(command.event())
                .flatMap(event ->
                        isOfTheTeam(event, actor) ? Optional.of(cards.forTeam(event, actor, "")) : guest(event, actor))
                .<Reply>map(Reply::replace)
                .orElseGet(TeamEvents::gone);
    }

    private static boolean isOfTheTeam(Event event, Actor actor) {
        return actor.is(Role.ADMIN) && event.scheme().equals(actor.scheme());
    }

    private Optional<EventCard> guest(Event event, Actor actor) {
        return event.is(State.DRAFT) || !guests.has(event, actor.person())
                ? Optional.empty()
                : Optional.of(cards.forGuest(event, actor.zone(), replies.of(event.id(), actor.person()), ""));
    }
}
