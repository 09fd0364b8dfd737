package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.CallOff;
import dev.soundingboard.event.EventCommand.Show;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls a day off and tells whoever comes; one that nobody knows of is thrown away. */
@Component
class CallOffEvent implements Handler<CallOff> {

    private final TeamEvents team;
    private final Events events;
    private final EventCards cards;
    private final EventNotifications notifications;
    private final Acts acts;
    private final Clock clock;

    CallOffEvent(
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
    public Reply handle(Actor actor, CallOff command) {
        return team.alone(actor, command.event(), event -> {
            var canBe = event.is(State.DRAFT) || event.isOpen(clock.instant());
            return Reply.replace(
                    canBe && event.version() == command.version()
                            ? off(actor, event)
                            : cards.forTeam(event, actor, ""));
        });
    }

    private Card off(Actor actor, Event event) {
        acts.done(actor, event.id());
        if (event.is(State.DRAFT)) {
            events.delete(event);
            return new News(
                    "It is thrown away",
                    "Nobody was told of it.",
                    List.of(Show.asButton(), TeamCommand.Menu.asButton()));
        }
        event.cancel();
        var now = events.saveAndFlush(event);
        notifications.calledOff(now);
        return cards.forTeam(now, actor, "It is called off. Whoever said they’d come is told.");
    }
}
