package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.event.EventCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A day is over and nobody is recorded as there: the team is asked to (M4). Where there are no days, help names none. */
@Component
@Order(9)
class EventsAtHome implements HomeItem {

    private final Unrecorded unrecorded;
    private final TeamEvents team;

    EventsAtHome(Unrecorded unrecorded, TeamEvents team) {
        this.unrecorded = unrecorded;
        this.team = team;
    }

    @Override
    public List<Waiting> waitingForTeam(String scheme) {
        var days = unrecorded.of(scheme);
        if (days.isEmpty()) {
            return List.of();
        }
        return List.of(
                days.size() == 1
                        ? new Waiting(
                                "A development day is over. Record who was there.", EventsForTeam.record(days.get(0)))
                        : new Waiting(
                                "%d development days are over. Record who was there.".formatted(days.size()),
                                Show.asButton()));
    }

    @Override
    public boolean hides(Actor actor, Class<?> command) {
        return EventCommand.class.isAssignableFrom(command)
                && actor.scheme() != null
                && team.kind(actor.scheme()).isEmpty();
    }
}
