package dev.soundingboard.admins;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the admins are. */
@Component
@Order(20)
class AdminsForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.SCHEME, AdminsCommand.Show.asButton()));
    }
}
