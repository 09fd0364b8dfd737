package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writing to many. */
@Component
@Order(11)
class BroadcastForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.PEOPLE, Write.asButton()));
    }
}
