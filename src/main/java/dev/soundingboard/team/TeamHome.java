package dev.soundingboard.team;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers whoever runs the scheme the team's menu, before all else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TeamHome implements HomeItem {

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return List.of();
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.is(Role.ADMIN) ? List.of(TeamCommand.Menu.asButton()) : List.of();
    }
}
