package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.AskOff;
import dev.soundingboard.event.EventCommand.CallOff;
import dev.soundingboard.event.EventCommand.Open;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says exactly what calling a day off would do. */
@Component
class AskToCallOff implements Query<AskOff> {

    private final TeamEvents team;
    private final Replies replies;
    private final EventCards cards;
    private final Clock clock;

    AskToCallOff(TeamEvents team, Replies replies, EventCards cards, Clock clock) {
        this.team = team;
        this.replies = replies;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, AskOff command) {
        return team.with(
                actor,
                command.event(),
                event -> Reply.replace(
                        event.isOpen(clock.instant()) ? confirmation(event, actor) : cards.forTeam(event, actor, "")));
    }

    private Confirmation confirmation(Event event, Actor admin) {
        var coming = replies.coming(event.id());
        return new Confirmation(
                "Call off the day on %s?".formatted(EventWords.day(event, admin.zone())),
                coming == 1 ? "1 person said they’d come." : "%d people said they’d come.".formatted(coming),
                List.of(
                        "I tell whoever said they’d come, and nobody else.",
                        "Their calendars can free the time.",
                        "You can’t undo this, but you can announce another day."),
                List.of(
                        new Button("Call it off", new CallOff(event.id(), event.version())),
                        new Button("Keep it", new Open(event.id()))));
    }
}
