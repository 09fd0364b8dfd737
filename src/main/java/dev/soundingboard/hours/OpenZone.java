package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.Zone;
import org.springframework.stereotype.Component;

/** Opens the form of the time zone. */
@Component
class OpenZone implements Query<Zone> {

    private final MyHours mine;

    OpenZone(MyHours mine) {
        this.mine = mine;
    }

    @Override
    public Reply handle(Actor actor, Zone command) {
        return Reply.replace(ZoneForm.of(mine.of(actor), ""));
    }
}
