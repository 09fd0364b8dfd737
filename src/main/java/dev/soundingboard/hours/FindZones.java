package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.FindZone;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Offers time zones by their places. */
@Component
class FindZones implements Query<FindZone> {

    private final Clock clock;

    FindZones(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, FindZone command) {
        return Reply.choices(
                Zones.beginningWith(command.text(), clock.instant()).toList());
    }
}
