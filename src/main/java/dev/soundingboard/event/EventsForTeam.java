package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.event.EventCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to development days in the team's menu. */
@Component
@Order(10)
class EventsForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.MENTORS, Show.asButton()));
    }
}
