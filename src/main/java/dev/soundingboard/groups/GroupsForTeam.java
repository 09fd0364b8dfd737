package dev.soundingboard.groups;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.groups.GroupCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to peer groups in the team's menu. */
@Component
@Order(9)
class GroupsForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.MENTORS, Show.asButton()));
    }
}
