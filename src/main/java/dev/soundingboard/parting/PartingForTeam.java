package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ending a pair, and letting a mentor go. */
@Component
@Order(11)
class PartingForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(
                new Way(Area.PAIRS, UnpairCommand.Ask.asButton()),
                new Way(Area.MENTORS, LeavingCommand.Ask.asButton()));
    }
}
