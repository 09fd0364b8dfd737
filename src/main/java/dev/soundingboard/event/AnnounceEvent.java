package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.Announce;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells everybody whom a day is for, once, as the admin saw it. */
@Component
class AnnounceEvent implements Handler<Announce> {

    private final TeamEvents team;
    private final Events events;
    private final EventCards cards;
    private final EventNotifications notifications;
    private final Acts acts;
    private final Clock clock;

    AnnounceEvent(
            TeamEvents team,
            Events events,
            EventCards cards,
            EventNotifications notifications,
            Acts acts,
            Clock clock) {
        this.team = team;
        this.events = events;
        this.cards = cards;
        this.notifications = notifications;
        this.acts = acts;
        this.clock = clock;
    }

    /** Of two who decide at once, the second is shown how it is now. */
    @Override
    public Reply handle(Actor actor, Announce command) {
        return team.alone(
                actor,
                command.event(),
                event -> Reply.replace(
                        event.is(State.DRAFT)
                                        && event.version() == command.version()
                                        && !event.hasBegun(clock.instant())
                                ? announced(actor, event)
                                : cards.forTeam(event, actor, "")));
    }

    private EventCard announced(Actor actor, Event event) {
        event.announce();
        var now = events.saveAndFlush(event);
        notifications.announced(now);
        acts.done(actor, now.id());
        return cards.forTeam(now, actor, "It is announced. Everybody hears of it when they may be written to.");
    }
}
